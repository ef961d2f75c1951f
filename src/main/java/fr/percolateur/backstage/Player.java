package fr.percolateur.backstage;

/// Someone of the cast.
///
/// @param key their id in documents
/// @param image whether they agree to be pictured, and brought a portrait
/// @param recording whether they agree to be recorded
record Player(
        String key,
        String name,
        String position,
        String organisation,
        String domain,
        boolean image,
        boolean recording) {

    String email() {
        return key.replace('-', '.') + "@" + domain + ".example.org";
    }
}
