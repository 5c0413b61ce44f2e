package parley.app.options;

import java.math.BigDecimal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a share, 0 to 1. */
public final class AcceptanceThreshold implements ITypeConverter<BigDecimal> {
  @Override
  public BigDecimal convert(String value) {
    if (!value.matches("0(\\.\\d{1,9})?|1(\\.0{1,9})?|\\.\\d{1,9}")) {
      throw new TypeConversionException("`" + value + "` is not a number from 0 to 1");
    }
    return new BigDecimal(value);
  }
}
