package fr.percolateur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Hugo and Jekyll on the same documents: a page each in a plain layout, and a home page that lists them all.
final class Peers {

    private final GeneratedSite site;
    private final Path workshop;

    Peers(GeneratedSite site, Path workshop) {
        this.site = site;
        this.workshop = workshop;
    }

    void measure(Figures figures) throws IOException, InterruptedException {
        if (Run.installed("hugo").isPresent()) {
            var folder = hugo();
            figures.figure("hugo_seconds", Run.of(folder, "hugo", "--quiet").seconds());
            touch(folder.resolve("content"));
            figures.figure("hugo_rebuild_seconds", Run.of(folder, "hugo", "--quiet").seconds());
        }
        if (Run.installed("jekyll").isPresent()) {
            figures.figure("jekyll_seconds", Run.of(jekyll(), "jekyll", "build", "--quiet").seconds());
        }
        if (Run.installed("hugo").isEmpty() || Run.installed("jekyll").isEmpty()) {
            figures.condition("peers", "hugo ou jekyll manque : bin/setup --bench");
        }
    }

    private Path hugo() throws IOException {
        var folder = Files.createDirectories(workshop.resolve("hugo"));
        Files.writeString(folder.resolve("config.toml"), "baseURL = 'http://localhost/'\ntitle = 'Banc'\n");
        var layouts = Files.createDirectories(folder.resolve("layouts/_default"));
        Files.writeString(layouts.resolve("single.html"), page("{{ .Title }}", "{{ .Content }}"));
        var list = page("{{ .Title }}", "<ul>{{ range .Pages }}<li><a href=\"{{ .Permalink }}\">{{ .Title }}</a>{{ end }}</ul>");
        Files.writeString(layouts.resolve("list.html"), list);
        Files.writeString(folder.resolve("layouts/index.html"), list);
        copy(folder.resolve("content"), "agenda", "actualites");
        return folder;
    }

    private Path jekyll() throws IOException {
        var folder = Files.createDirectories(workshop.resolve("jekyll"));
        Files.writeString(folder.resolve("_config.yml"), """
                title: Banc
                collections:
                  agenda: {output: true}
                  actualites: {output: true}
                defaults:
                - scope: {path: ""}
                  values: {layout: page}
                """);
        var layouts = Files.createDirectories(folder.resolve("_layouts"));
        Files.writeString(layouts.resolve("page.html"), page("{{ page.title }}", "{{ content }}"));
        Files.writeString(folder.resolve("index.html"), "---\ntitle: Banc\n---\n<ul>{% for d in site.agenda %}"
                + "<li><a href=\"{{ d.url }}\">{{ d.title }}</a>{% endfor %}</ul>\n");
        copy(folder, "_agenda", "_actualites");
        return folder;
    }

    private static String page(String title, String content) {
        return "<!doctype html><html lang=\"fr\"><title>" + title + "</title><main><h1>" + title + "</h1>" + content
                + "</main></html>\n";
    }

    private void copy(Path target, String agenda, String actualites) throws IOException {
        Files.createDirectories(target.resolve(agenda));
        Files.createDirectories(target.resolve(actualites));
        for (var number = 0; number < site.documents(); number++) {
            var file = site.file(number);
            Files.copy(file, target.resolve(number % 2 == 0 ? agenda : actualites).resolve(file.getFileName()));
        }
    }

    private static void touch(Path content) throws IOException {
        try (Stream<Path> files = Files.list(content.resolve("agenda"))) {
            var file = files.sorted().findFirst().orElseThrow();
            Files.writeString(file, Files.readString(file) + "\nUn mot de plus.\n");
        }
    }
}
