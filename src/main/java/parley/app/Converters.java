package parley.app;

import parley.app.add.Added;
import parley.app.completion.CompletionCommand;
import parley.app.context.Environment;
import parley.app.exporting.ExportFormat;
import parley.app.importing.ImportFormat;
import parley.app.options.EnumConverter;
import parley.model.naming.CaseName;
import parley.question.averaging.AveragingRule;
import parley.question.stability.Preferring;
import picocli.CommandLine;

/** How the command line writes the values of enums. */
final class Converters {
  private Converters() {}

  static void register(CommandLine line) {
    line.registerConverter(Environment.Color.class, new EnumConverter<>(Environment.Color.class));
    line.registerConverter(
        AveragingRule.class, new EnumConverter<>(AveragingRule.class, AveragingRule::id));
    line.registerConverter(
        ExportFormat.class, new EnumConverter<>(ExportFormat.class, ExportFormat::id));
    line.registerConverter(
        ImportFormat.class, new EnumConverter<>(ImportFormat.class, ImportFormat::id));
    line.registerConverter(
        CaseName.Kind.class, new EnumConverter<>(CaseName.Kind.class, CaseName.Kind::id));
    line.registerConverter(Added.class, new EnumConverter<>(Added.class, Added::id));
    line.registerConverter(Preferring.class, new EnumConverter<>(Preferring.class, Preferring::id));
    line.registerConverter(
        CompletionCommand.Shell.class, new EnumConverter<>(CompletionCommand.Shell.class));
  }
}
