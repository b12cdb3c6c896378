package co.com.bsl.inbox.adapter.http.people;

import co.com.bsl.inbox.application.signin.SecondFactors;
import co.com.bsl.inbox.application.team.ApiTokens;
import co.com.bsl.inbox.application.team.OwnAccount;
import co.com.bsl.inbox.application.team.Team;

/** What can be asked about the team and about one's own account. */
public record PeopleUseCases(
    Team team, OwnAccount ownAccount, SecondFactors secondFactors, ApiTokens tokens) {}
