package synoptic.importer.elsewhere.pdf;

/** What people call the colour of a highlight. */
final class HueName {

    private HueName() {
    }

    /** Such as "Yellow" for {@code #ffd400}. */
    static String of(String color) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        float[] hsb = java.awt.Color.RGBtoHSB(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, null);
        if (hsb[1] < 0.15) {
            return hsb[2] < 0.25 ? "Black" : hsb[2] > 0.9 ? "White" : "Grey";
        }
        int degrees = Math.round(hsb[0] * 360);
        return degrees < 18 || degrees >= 345 ? "Red" : degrees < 43 ? "Orange" : degrees < 70 ? "Yellow" : degrees < 165 ? "Green"
            : degrees < 255 ? "Blue" : degrees < 288 ? "Purple" : "Magenta";
    }
}
