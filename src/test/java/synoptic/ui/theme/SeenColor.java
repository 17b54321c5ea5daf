package synoptic.ui.theme;

import static java.lang.Math.atan2;
import static java.lang.Math.cos;
import static java.lang.Math.hypot;
import static java.lang.Math.pow;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toDegrees;
import static java.lang.Math.toRadians;

import javafx.scene.paint.Color;

/** A colour as an eye sees it, in CIE Lab (D65). */
record SeenColor(double lightness, double a, double b) {

    private static final double POW_7 = pow(25, 7);

    /** Eyes, with what they make of linear red, green and blue: Machado, Oliveira and Fernandes 2009, severity 1.0. */
    enum Eye {
        USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPE(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPE(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPE(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final double[] matrix;

        Eye(double... matrix) {
            this.matrix = matrix;
        }

        SeenColor see(Color color) {
            double[] linear = {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
            double[] seen = new double[3];
            for (int row = 0; row < 3; row++) {
                double sum = 0;
                for (int column = 0; column < 3; column++) {
                    sum += matrix[3 * row + column] * linear[column];
                }
                seen[row] = Math.clamp(sum, 0, 1);
            }
            return lab(seen[0], seen[1], seen[2]);
        }
    }

    private static SeenColor lab(double red, double green, double blue) {
        double x = share((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
        double y = share(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
        double z = share((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
        return new SeenColor(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    private static double share(double part) {
        return part > 216.0 / 24_389 ? Math.cbrt(part) : (24_389.0 / 27 * part + 16) / 116;
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4);
    }

    /** How different two colours look: CIEDE2000, where 1 is about the least that can be seen. */
    double distance(SeenColor other) {
        double stretch = 1 + 0.5 * (1 - chromaShare((hypot(a, b) + hypot(other.a, other.b)) / 2));
        double chroma = hypot(a * stretch, b);
        double otherChroma = hypot(other.a * stretch, other.b);
        double hue = (toDegrees(atan2(b, a * stretch)) + 360) % 360;
        double otherHue = (toDegrees(atan2(other.b, other.a * stretch)) + 360) % 360;
        boolean grey = chroma * otherChroma == 0;
        double turn = grey ? 0 : (otherHue - hue + 540) % 360 - 180;
        double middleHue = grey ? hue + otherHue : (hue + turn / 2 + 360) % 360;
        double middleChroma = (chroma + otherChroma) / 2;
        double fromGrey = pow((lightness + other.lightness) / 2 - 50, 2);
        double light = (other.lightness - lightness) / (1 + 0.015 * fromGrey / sqrt(20 + fromGrey));
        double full = (otherChroma - chroma) / (1 + 0.045 * middleChroma);
        double round = 2 * sqrt(chroma * otherChroma) * sin(toRadians(turn / 2)) / (1 + 0.015 * middleChroma * hueShare(middleHue));
        double blues = -2 * chromaShare(middleChroma) * sin(toRadians(60 * Math.exp(-pow((middleHue - 275) / 25, 2))));
        return sqrt(light * light + full * full + round * round + blues * full * round);
    }

    private static double chromaShare(double chroma) {
        return sqrt(pow(chroma, 7) / (pow(chroma, 7) + POW_7));
    }

    private static double hueShare(double hue) {
        return 1 - 0.17 * cos(toRadians(hue - 30)) + 0.24 * cos(toRadians(2 * hue)) + 0.32 * cos(toRadians(3 * hue + 6))
            - 0.2 * cos(toRadians(4 * hue - 63));
    }
}
