package fr.percolateur.skin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The files of the skin in use and their addresses, `/assets/{hash}/{name}`.
///
/// One hash covers them all, so that a style-sheet names its fonts and pictures by relative paths and still never gets
/// those of another version.
public final class Assets {

    private final Skin skin;
    private final String hash;
    private final Map<String, Asset> files;

    Assets(Skin skin, Map<String, byte[]> contents) {
        this.skin = skin;
        this.hash = hash(contents);
        this.files = new TreeMap<>();
        contents.forEach((name, bytes) -> files.put(name, Asset.of(name, bytes)));
    }

    /// The files of a skin.
    ///
    /// @throws IllegalStateException when the skin is not installed, with what to type
    public static Assets of(Skin skin) {
        return new Assets(skin, SkinFiles.read(skin));
    }

    public Skin skin() {
        return skin;
    }

    /// The address of a file of the skin: `address("comptoir.css")`.
    ///
    /// @throws IllegalArgumentException when the skin has no such file
    public String address(String name) {
        if (!files.containsKey(name)) {
            throw new IllegalArgumentException("no " + name + " in the skin " + skin);
        }
        return "/assets/" + hash + "/" + name;
    }

    boolean isCurrent(String asked) {
        return hash.equals(asked);
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    private static String hash(Map<String, byte[]> contents) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(contents).forEach((name, bytes) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
