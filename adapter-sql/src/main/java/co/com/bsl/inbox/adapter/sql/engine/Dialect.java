package co.com.bsl.inbox.adapter.sql.engine;

import co.com.bsl.inbox.adapter.sql.row.WordIndex;
import java.util.List;

/** The few statements that differ between the engines. */
public interface Dialect {

  /** Files the folded {@code :words} of the row {@code :number}. */
  String fileWords(WordIndex index);

  /** Takes the words of the row {@code :number} out again. */
  String dropWords(WordIndex index);

  /** The numbers of the rows that have what {@code :words} asks for. */
  String rowsWith(WordIndex index);

  /** The {@code :limit} highest numbers of the rows that have what {@code :words} asks for. */
  String highestRowsWith(WordIndex index);

  /** The question for rows that have all these folded words, the last one as a beginning. */
  String question(List<String> words);

  /** The texts of the JSON array {@code :ids}. */
  String listed();

  /** The {@code number}s of all rows whose words are filed. */
  String filedRows(WordIndex index);

  /** An {@code id} for each place where the engine itself finds its files broken. */
  String damage();

  /** An {@code id} for each reference that leads nowhere. */
  String lostReferences();

  /** What the engine calls itself, with its version. */
  String name();

  /** How many bytes the database takes. */
  String size();
}
