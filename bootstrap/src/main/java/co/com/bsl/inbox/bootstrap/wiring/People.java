package co.com.bsl.inbox.bootstrap.wiring;

import co.com.bsl.inbox.adapter.http.people.PeopleUseCases;
import co.com.bsl.inbox.adapter.http.secret.Argon2Passwords;
import co.com.bsl.inbox.adapter.http.secret.OneTimeCodes;
import co.com.bsl.inbox.adapter.http.secret.SecureTokens;
import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.application.audit.Foreword;
import co.com.bsl.inbox.application.session.PasswordHashPort;
import co.com.bsl.inbox.application.session.Sessions;
import co.com.bsl.inbox.application.session.TokenPort;
import co.com.bsl.inbox.application.signin.CheckPassword;
import co.com.bsl.inbox.application.signin.EntranceBook;
import co.com.bsl.inbox.application.signin.GuessLimits;
import co.com.bsl.inbox.application.signin.SecondFactors;
import co.com.bsl.inbox.application.signin.SignIn;
import co.com.bsl.inbox.application.signin.SignOut;
import co.com.bsl.inbox.application.team.ApiTokens;
import co.com.bsl.inbox.application.team.OwnAccount;
import co.com.bsl.inbox.application.team.Passwords;
import co.com.bsl.inbox.application.team.Team;
import java.time.Clock;

/** Who gets in, and who manages that. */
record People(SignIn signIn, SignOut signOut, Sessions sessions, PeopleUseCases useCases) {

  static People of(Core core) {
    SqlAdapter store = core.store();
    Clock clock = core.clock();
    Foreword foreword = new Foreword(store.inbox(), clock);
    PasswordHashPort hashes = new Argon2Passwords();
    TokenPort secrets = new SecureTokens();
    GuessLimits limits = new GuessLimits(store.people().guesses(), clock);
    CheckPassword check = new CheckPassword(store.agents(), hashes, limits);
    SecondFactors factors =
        new SecondFactors(store.people().factors(), new OneTimeCodes(), secrets, foreword, clock);
    Sessions sessions = new Sessions(store.sessions(), store.agents(), secrets, clock);
    return new People(
        new SignIn(
            store.agents(),
            check,
            factors,
            limits,
            new EntranceBook(store.agents(), core.trail()::note, clock)),
        new SignOut(sessions, foreword),
        sessions,
        new PeopleUseCases(
            team(store, clock),
            new OwnAccount(check, passwords(store, hashes), factors, foreword),
            factors,
            tokens(store, clock)));
  }

  /** The team alone, for whoever checks no passwords. */
  static Team team(SqlAdapter store, Clock clock) {
    return new Team(
        store.agents(),
        store.sessions(),
        store.people().tokens(),
        store.people().factors(),
        passwords(store, new Argon2Passwords()),
        new Foreword(store.inbox(), clock));
  }

  /** The tokens alone. */
  static ApiTokens tokens(SqlAdapter store, Clock clock) {
    return new ApiTokens(
        store.people().tokens(),
        store.agents(),
        new SecureTokens(),
        new Foreword(store.inbox(), clock),
        clock);
  }

  private static Passwords passwords(SqlAdapter store, PasswordHashPort hashes) {
    return new Passwords(store.agents(), store.sessions(), hashes);
  }
}
