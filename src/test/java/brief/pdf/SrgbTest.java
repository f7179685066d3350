package brief.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;

class SrgbTest {
  @Test
  void theProfileIsTheColourSpaceItNames() {
    var profile = ICC_Profile.getInstance(Srgb.profile());
    assertThat(profile.getColorSpaceType()).isEqualTo(ColorSpace.TYPE_RGB);
    assertThat(profile.getProfileClass()).isEqualTo(ICC_Profile.CLASS_DISPLAY);
    assertThat(profile.getMajorVersion()).isEqualTo(4);
    var space = new ICC_ColorSpace(profile);
    for (int rgb = 0; rgb <= 0xFFFFFF; rgb += 0x0F1D07) {
      float[] colour = {(rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f};
      float[] back = space.toRGB(colour);
      for (int part = 0; part < 3; part++) {
        assertThat(back[part]).as("%06X", rgb).isEqualTo(colour[part], within(1 / 255f));
      }
    }
  }

  /// The definition: IEC 61966-2-1 in the white D65, adapted to D50 by Bradford's cone response
  /// (ICC.1:2004-10, annex E).
  @Test
  void thePrimariesFollowFromTheirDefinition() {
    double[][] primaries =
        transposed(new double[][] {xyz(0.64, 0.33), xyz(0.30, 0.60), xyz(0.15, 0.06)});
    double[] daylight = xyz(0.3127, 0.3290);
    double[] paper = {0.9642, 1, 0.8249};
    double[][] bradford = {
      {0.8951, 0.2664, -0.1614}, {-0.7502, 1.7135, 0.0367}, {0.0389, -0.0685, 1.0296}
    };
    double[] share = solved(primaries, daylight);
    double[] from = times(bradford, daylight);
    double[] to = times(bradford, paper);
    var profile = java.nio.ByteBuffer.wrap(Srgb.profile());
    for (int primary = 0; primary < 3; primary++) {
      double[] cone = times(bradford, column(primaries, primary, share[primary]));
      for (int i = 0; i < 3; i++) {
        cone[i] *= to[i] / from[i];
      }
      double[] adapted = solved(bradford, cone);
      int at = offset(profile, "rgb".charAt(primary) + "XYZ") + 8;
      for (int i = 0; i < 3; i++) {
        assertThat(profile.getInt(at + 4 * i) / 65536.0).isEqualTo(adapted[i], within(2e-5));
      }
    }
  }

  private static int offset(java.nio.ByteBuffer profile, String tag) {
    for (int entry = 132; entry < 132 + 12 * profile.getInt(128); entry += 12) {
      byte[] name = new byte[4];
      profile.get(entry, name);
      if (new String(name, java.nio.charset.StandardCharsets.US_ASCII).equals(tag)) {
        return profile.getInt(entry + 4);
      }
    }
    throw new AssertionError(tag);
  }

  private static double[] xyz(double x, double y) {
    return new double[] {x / y, 1, (1 - x - y) / y};
  }

  private static double[] column(double[][] matrix, int column, double factor) {
    return new double[] {
      matrix[0][column] * factor, matrix[1][column] * factor, matrix[2][column] * factor
    };
  }

  private static double[][] transposed(double[][] rows) {
    return new double[][] {column(rows, 0, 1), column(rows, 1, 1), column(rows, 2, 1)};
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        product[i] += matrix[i][j] * vector[j];
      }
    }
    return product;
  }

  /// Cramer's rule.
  private static double[] solved(double[][] matrix, double[] right) {
    double[] solution = new double[3];
    for (int unknown = 0; unknown < 3; unknown++) {
      double[][] replaced = new double[3][];
      for (int row = 0; row < 3; row++) {
        replaced[row] = matrix[row].clone();
        replaced[row][unknown] = right[row];
      }
      solution[unknown] = determinant(replaced) / determinant(matrix);
    }
    return solution;
  }

  private static double determinant(double[][] m) {
    return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
        - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
        + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
  }
}
