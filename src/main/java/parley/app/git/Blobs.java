package parley.app.git;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import parley.app.context.WrongInput;
import parley.app.files.MemoryFiles.Content;

/** Reads files of a revision into memory, all by one git. */
final class Blobs {
  /** More than any file may have that Parley reads; larger ones are told by their size alone. */
  private static final int HELD_MAX = 8_000_000;

  private static final long ALL_MAX = 200_000_000;
  private static final int LINE_MAX = 1000;

  private final Git git;
  private final String revision;
  private long all;

  Blobs(Git git, String revision) {
    this.git = git;
    this.revision = revision;
  }

  List<Content> read(List<TreeEntry> files) throws IOException {
    StringBuilder asked = new StringBuilder();
    files.forEach(f -> asked.append(f.hash()).append('\n'));
    List<Content> contents = new ArrayList<>();
    Git.Said said =
        git.run(
            asked.toString(),
            out -> {
              DataInputStream data = new DataInputStream(out);
              for (TreeEntry file : files) {
                contents.add(next(data, file));
              }
            },
            "cat-file",
            "--batch");
    if (!said.ok()) {
      throw new IOException("git cannot read " + revision + ": " + said.reason());
    }
    return contents;
  }

  /**
   * Git answers {@code <hash> blob <size>}, the bytes and a line end, or {@code <hash> missing}.
   */
  private Content next(DataInputStream in, TreeEntry file) throws IOException {
    String[] head = line(in).split(" ", -1);
    if (head.length != 3 || !head[0].equals(file.hash()) || !head[1].equals("blob")) {
      throw new IOException("git cannot read " + file.path() + ": the object is missing");
    }
    long size = Long.parseLong(head[2]);
    all += Math.min(size, HELD_MAX);
    if (all > ALL_MAX) {
      throw new WrongInput(
          "the files of `" + revision + "` have more than " + ALL_MAX / 1_000_000 + " MB",
          "name the folder of one case");
    }
    byte[] bytes = new byte[size > HELD_MAX ? 0 : (int) size];
    in.readFully(bytes);
    in.skipNBytes(size - bytes.length + 1);
    return new Content(bytes, size);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0 || line.length() > LINE_MAX) {
        throw new EOFException("git ended early");
      }
      line.append((char) c);
    }
    return line.toString();
  }
}
