package co.com.bsl.inbox.adapter.http;

import co.com.bsl.inbox.adapter.http.people.PeopleUseCases;
import co.com.bsl.inbox.adapter.http.privacy.PrivacyUseCases;
import co.com.bsl.inbox.application.conversation.ChangeConversation;
import co.com.bsl.inbox.application.conversation.FindContact;
import co.com.bsl.inbox.application.conversation.ListConversations;
import co.com.bsl.inbox.application.conversation.OpenAttachment;
import co.com.bsl.inbox.application.conversation.OpenConversation;
import co.com.bsl.inbox.application.conversation.ReadMessage;
import co.com.bsl.inbox.application.conversation.SearchInbox;
import co.com.bsl.inbox.application.desk.Drafts;
import co.com.bsl.inbox.application.desk.Presence;
import co.com.bsl.inbox.application.health.CheckHealth;
import co.com.bsl.inbox.application.inbound.HandleWebhook;
import co.com.bsl.inbox.application.live.FollowChanges;
import co.com.bsl.inbox.application.outbound.AwaitDelivery;
import co.com.bsl.inbox.application.outbound.FailureGuide;
import co.com.bsl.inbox.application.outbound.SendMessage;
import co.com.bsl.inbox.application.quarantine.Quarantine;
import co.com.bsl.inbox.application.quarantine.ReplayCall;
import co.com.bsl.inbox.application.session.NumberPolicy;
import co.com.bsl.inbox.application.session.Sessions;
import co.com.bsl.inbox.application.signin.SignIn;
import co.com.bsl.inbox.application.signin.SignOut;
import java.time.Clock;

/** What people and the provider can ask for, and what it takes to answer them. */
public record HttpUseCases(
    HandleWebhook handleWebhook,
    Quarantine quarantine,
    ReplayCall replayCall,
    SendMessage sendMessage,
    AwaitDelivery awaitDelivery,
    ListConversations listConversations,
    OpenConversation openConversation,
    FindContact findContact,
    ReadMessage readMessage,
    SearchInbox searchInbox,
    ChangeConversation changeConversation,
    OpenAttachment openAttachment,
    PrivacyUseCases privacy,
    FollowChanges followChanges,
    Presence presence,
    Drafts drafts,
    CheckHealth checkHealth,
    SignIn signIn,
    SignOut signOut,
    Sessions sessions,
    NumberPolicy numbers,
    PeopleUseCases people,
    FailureGuide failureGuide,
    Clock clock,
    boolean providerConfigured) {}
