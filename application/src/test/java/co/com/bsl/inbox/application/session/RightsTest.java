package co.com.bsl.inbox.application.session;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.application.Clinic;
import co.com.bsl.inbox.application.audit.ExportAudit;
import co.com.bsl.inbox.application.audit.ReadAudit;
import co.com.bsl.inbox.application.conversation.ListConversations;
import co.com.bsl.inbox.application.conversation.OpenAttachment;
import co.com.bsl.inbox.application.conversation.OpenConversation;
import co.com.bsl.inbox.application.conversation.ReadMessage;
import co.com.bsl.inbox.application.conversation.SearchInbox;
import co.com.bsl.inbox.application.desk.Doing;
import co.com.bsl.inbox.application.desk.Drafts;
import co.com.bsl.inbox.application.desk.Presence;
import co.com.bsl.inbox.application.health.SeeMetrics;
import co.com.bsl.inbox.application.live.FollowChanges;
import co.com.bsl.inbox.application.outbound.SendCommand;
import co.com.bsl.inbox.application.privacy.EraseContact;
import co.com.bsl.inbox.application.quarantine.Quarantine;
import co.com.bsl.inbox.application.sync.RetryMirror;
import co.com.bsl.inbox.application.team.Office;
import co.com.bsl.inbox.application.team.Team;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.agent.Role;
import co.com.bsl.inbox.domain.audit.AuditQuery;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.conversation.BotMode;
import co.com.bsl.inbox.domain.conversation.Notes;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.quarantine.HeldCallId;
import co.com.bsl.inbox.domain.view.ConversationFilter;
import co.com.bsl.inbox.testkit.fake.InMemoryDrafts;
import co.com.bsl.inbox.testkit.fake.InMemoryQuarantine;
import co.com.bsl.inbox.testkit.fake.shared.InMemoryPresence;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RightsTest {
  private static final MessageId HELLO = new MessageId("m1");
  private static final HeldCallId CALL = new HeldCallId("0".repeat(32));
  private static final Agent LUIS = new Agent(new AgentId("luis"), "", Role.AGENT, true);

  private final Clinic clinic = new Clinic();

  /** Something that a person asks for, and the one right that it takes. */
  private record Wish(String name, Right right, BiConsumer<Clinic, Actor> asked) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Wish> wishes() {
    return Stream.of(wishesAboutContacts(), wishesAboutPeople(), wishesAboutWebhooks())
        .flatMap(all -> all);
  }

  private static Stream<Wish> wishesAboutPeople() {
    return Stream.of(
        ofTeam("see the team", (team, who) -> team.all(who)),
        ofTeam("find somebody", (team, who) -> team.find(who, Office.ANA)),
        ofTeam("add somebody", (team, who) -> team.add(who, LUIS, Office.PASSWORD)),
        ofTeam("change a role", (team, who) -> team.changeRole(who, Office.ANA, Role.SUPERVISOR)),
        ofTeam("disable", (team, who) -> team.setActive(who, Office.ANA, false)),
        ofTeam("set a password", (team, who) -> team.setPassword(who, Office.ANA, Office.PASSWORD)),
        ofTeam("reset a factor", (team, who) -> team.resetSecondFactor(who, Office.ANA)),
        new Wish(
            "act for somebody",
            Right.MANAGE_TEAM,
            (clinic, who) -> new Office().tokens.onBehalfOf(who, Office.ANA)),
        ofAccount("list tokens", (office, who) -> office.tokens.list(who)),
        ofAccount("revoke a token", (office, who) -> office.tokens.revoke(who, "id")),
        ofAccount("begin a factor", (office, who) -> office.secondFactors.begin(who)),
        ofAccount("end the factor", (office, who) -> office.secondFactors.end(who)),
        ofAccount("count codes", (office, who) -> office.secondFactors.recoveryCodesLeft(who)));
  }

  private static Wish ofTeam(String name, BiConsumer<Team, Actor> asked) {
    return new Wish(name, Right.MANAGE_TEAM, (clinic, who) -> asked.accept(new Office().team, who));
  }

  private static Wish ofAccount(String name, BiConsumer<Office, Actor> asked) {
    return new Wish(name, Right.OWN_ACCOUNT, (clinic, who) -> asked.accept(new Office(), who));
  }

  private static Stream<Wish> wishesAboutWebhooks() {
    return Stream.of(
        ofWebhooks("see calls", (calls, who) -> calls.list(who, Optional.empty(), 10)),
        ofWebhooks("see a call", (calls, who) -> calls.find(who, CALL)),
        ofWebhooks("drop a call", (calls, who) -> calls.drop(who, CALL)),
        ofMirror("see what Wix refused", RetryMirror::refused),
        ofMirror("retry what Wix refused", RetryMirror::retry));
  }

  private static Wish ofMirror(String name, BiConsumer<RetryMirror, Actor> asked) {
    return new Wish(
        name,
        Right.REPLAY_WEBHOOKS,
        (clinic, who) -> asked.accept(new RetryMirror(clinic.inbox, clinic.clock), who));
  }

  private static Wish ofWebhooks(String name, BiConsumer<Quarantine, Actor> asked) {
    return new Wish(
        name,
        Right.REPLAY_WEBHOOKS,
        (clinic, who) ->
            asked.accept(new Quarantine(new InMemoryQuarantine(), clinic.foreword), who));
  }

  private static Stream<Wish> wishesAboutContacts() {
    return Stream.of(
        new Wish("list", Right.READ, RightsTest::list),
        new Wish("open", Right.READ, RightsTest::open),
        new Wish(
            "read",
            Right.READ,
            (clinic, who) ->
                new ReadMessage(clinic.inbox, clinic.inbox, clinic.trail).read(HELLO, who)),
        new Wish("search", Right.READ, RightsTest::search),
        new Wish("open a file", Right.READ, RightsTest::openFile),
        new Wish("look at a kept file", Right.READ, RightsTest::reopenFile),
        new Wish("follow", Right.READ, RightsTest::follow),
        new Wish("see", Right.READ, (clinic, who) -> clinic.change.markSeen(ANNA, who, 1)),
        new Wish("unsee", Right.READ, (clinic, who) -> clinic.change.markUnread(ANNA, who)),
        new Wish(
            "be there",
            Right.READ,
            (clinic, who) ->
                new Presence(new InMemoryPresence(), clinic.clock).note(ANNA, who, Doing.LOOKING)),
        new Wish("find drafts", Right.READ, (clinic, who) -> drafts(clinic).of(who)),
        new Wish("draft", Right.ANSWER, (clinic, who) -> drafts(clinic).keep(ANNA, who, "x")),
        new Wish("send", Right.ANSWER, RightsTest::send),
        new Wish("dismiss", Right.ANSWER, (clinic, who) -> clinic.change.dismissWaiting(ANNA, who)),
        new Wish(
            "note",
            Right.ANNOTATE,
            (clinic, who) -> clinic.change.writeNotes(ANNA, who, new Notes("x"))),
        new Wish(
            "stop the bot",
            Right.ANNOTATE,
            (clinic, who) -> clinic.change.setBot(ANNA, who, BotMode.STOPPED)),
        new Wish("see the audit log", Right.SEE_AUDIT, RightsTest::seeAudit),
        new Wish("take the audit log", Right.SEE_AUDIT, RightsTest::takeAudit),
        new Wish("export", Right.EXPORT, (clinic, who) -> clinic.exportContact.open(who, ANNA, "")),
        new Wish(
            "erase",
            Right.ERASE,
            (clinic, who) -> clinic.eraseContact.erase(who, new EraseContact.Wish(ANNA, "x", ""))),
        new Wish(
            "measure",
            Right.SEE_METRICS,
            (clinic, who) -> new SeeMetrics(() -> new byte[0]).see(who)));
  }

  @ParameterizedTest
  @MethodSource("wishes")
  void theRightIsEnough(Wish wish) {
    clinic.receives(ANNA, inbound("hola").id("m1").build());

    assertThatNoException()
        .isThrownBy(() -> wish.asked().accept(clinic, actor(EnumSet.of(wish.right()))));
  }

  @ParameterizedTest
  @MethodSource("wishes")
  void everyOtherRightIsNot(Wish wish) {
    clinic.receives(ANNA, inbound("hola").id("m1").build());
    Actor actor = actor(EnumSet.complementOf(EnumSet.of(wish.right())));

    assertThatThrownBy(() -> wish.asked().accept(clinic, actor))
        .isInstanceOfSatisfying(
            ForbiddenException.class,
            refused -> assertThat(refused.right()).isEqualTo(wish.right()));
  }

  private static Drafts drafts(Clinic clinic) {
    return new Drafts(new InMemoryDrafts(), clinic.inbox);
  }

  private static void list(Clinic clinic, Actor who) {
    new ListConversations(clinic.inbox, clinic.clock)
        .list(new ListConversations.Request(who, ConversationFilter.ALL, "", Optional.empty(), 10));
  }

  private static void open(Clinic clinic, Actor who) {
    new OpenConversation(clinic.inbox, clinic.inbox, Optional.empty(), soon -> {}, clinic.trail)
        .open(new OpenConversation.Request(ANNA, who, Optional.empty(), 10));
  }

  private static void search(Clinic clinic, Actor who) {
    new SearchInbox(clinic.inbox, clinic.clock, clinic.trail).search("hola", who);
  }

  private static void openFile(Clinic clinic, Actor who) {
    new OpenAttachment(clinic.inbox, clinic.provider, clinic.trail).open(HELLO, 0, who);
  }

  private static void reopenFile(Clinic clinic, Actor who) {
    new OpenAttachment(clinic.inbox, clinic.provider, clinic.trail).reopen(HELLO, 0, who);
  }

  private static void follow(Clinic clinic, Actor who) {
    new FollowChanges(clinic.inbox, clinic.inbox).admit(who);
  }

  private static void send(Clinic clinic, Actor who) {
    clinic.sendMessage.send(
        new SendCommand(new MessageId("c1"), ANNA, Content.text("x"), who, OptionalLong.empty()));
  }

  private static void seeAudit(Clinic clinic, Actor who) {
    new ReadAudit(clinic.inbox, clinic.inbox).list(who, AuditQuery.ALL, Optional.empty(), 10);
  }

  private static void takeAudit(Clinic clinic, Actor who) {
    new ExportAudit(clinic.inbox, clinic.inbox, clinic.clock).begin(who);
  }

  private static Actor actor(Set<Right> rights) {
    Agent marta = new Agent(Clinic.MARTA.id(), "Marta", Role.ADMINISTRATOR, true);
    return new Actor(marta, rights);
  }
}
