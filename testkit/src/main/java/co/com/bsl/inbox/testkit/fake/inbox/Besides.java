package co.com.bsl.inbox.testkit.fake.inbox;

import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.testkit.fake.InMemoryDrafts;
import co.com.bsl.inbox.testkit.fake.InMemoryQuarantine;

/** What is kept beside the inbox, and is about conversations too. */
record Besides(InMemoryDrafts drafts, InMemoryQuarantine calls) {

  long about(Conversation conversation) {
    return drafts.in(conversation.id()) + calls.about(conversation.contact());
  }

  void remove(Conversation conversation) {
    drafts.endAll(conversation.id());
    calls.dropAbout(conversation.contact());
  }
}
