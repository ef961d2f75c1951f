package fr.percolateur.cover;

/// The part of a picture that a motif fills, in the units of the picture.
record Area(double x, double y, double width, double height) {

    double across(double share) {
        return x + share * width;
    }

    double down(double share) {
        return y + share * height;
    }
}
