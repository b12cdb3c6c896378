package co.com.bsl.inbox.domain.commit;

import java.util.Optional;

/** How far readers of other records got, by the reader's name. */
public interface BookmarkRecords {

  /** Where that reader stands. */
  Optional<String> find(String reader);

  /** Moves that reader. */
  void save(String reader, String mark);
}
