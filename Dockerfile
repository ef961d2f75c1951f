FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven && rm -rf /var/lib/apt/lists/*
WORKDIR /opt/percolateur
COPY . .
RUN bin/setup && rm -rf target/classes target/percolateur.jar*

FROM eclipse-temurin:25-jdk
RUN useradd --system --create-home --home-dir /var/lib/percolateur percolateur
COPY --from=build /opt/percolateur/target/program /opt/percolateur
USER percolateur
ENV PERCOLATEUR_DATA=/var/lib/percolateur/data
VOLUME /var/lib/percolateur
EXPOSE 8080 8081
# the flags that bin/percolateur gives: without them the caches of the build are refused
ENTRYPOINT ["java", "-XX:+UseCompactObjectHeaders", "-XX:+UseParallelGC", "--enable-native-access=ALL-UNNAMED", \
            "-XX:AOTCache=/opt/percolateur/site.aot", "-jar", "/opt/percolateur/percolateur.jar"]
CMD ["serve"]
