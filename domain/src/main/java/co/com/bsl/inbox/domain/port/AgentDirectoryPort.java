package co.com.bsl.inbox.domain.port;

import co.com.bsl.inbox.domain.agent.Account;
import co.com.bsl.inbox.domain.agent.AgentId;
import java.util.List;
import java.util.Optional;

/** The team. */
public interface AgentDirectoryPort {

  /** The account with that user name, active or not. */
  Optional<Account> find(AgentId id);

  /** Everybody, by user name. */
  List<Account> all();

  /** Adds or replaces an account. */
  void save(Account account);
}
