package co.com.bsl.inbox.domain.port.people;

import co.com.bsl.inbox.domain.agent.Account;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Role;
import java.util.List;
import java.util.Optional;

/**
 * The team. Each change touches only what it is about, so that two at once never undo each other;
 * and none leaves a team without an active administrator, however many are made at once.
 */
public interface AgentDirectoryPort {

  /** The account with that user name, active or not. */
  Optional<Account> find(AgentId id);

  /** Everybody, by user name. */
  List<Account> all();

  /** Adds an account; false when the name is taken. */
  boolean add(Account account);

  /** Gives an agent another role; false when no active administrator would be left. */
  boolean setRole(AgentId id, Role role);

  /** Lets an agent in or keeps them out; false when no active administrator would be left. */
  boolean setActive(AgentId id, boolean active);

  /** Gives an agent another password. */
  void setPassword(AgentId id, String passwordHash);
}
