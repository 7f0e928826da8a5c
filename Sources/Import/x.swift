// Grows below.
