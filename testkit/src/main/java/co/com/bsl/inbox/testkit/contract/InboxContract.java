package co.com.bsl.inbox.testkit.contract;

import co.com.bsl.inbox.testkit.contract.inbox.AtomicityContract;
import co.com.bsl.inbox.testkit.contract.inbox.ChangeLogContract;
import co.com.bsl.inbox.testkit.contract.inbox.ConversationListContract;
import co.com.bsl.inbox.testkit.contract.inbox.ConversationRecordsContract;
import co.com.bsl.inbox.testkit.contract.inbox.MessageRecordsContract;
import co.com.bsl.inbox.testkit.contract.inbox.NewestMessageContract;
import co.com.bsl.inbox.testkit.contract.inbox.OutboxContract;
import co.com.bsl.inbox.testkit.contract.inbox.ParallelCommitContract;
import co.com.bsl.inbox.testkit.contract.inbox.ReadingContract;
import co.com.bsl.inbox.testkit.contract.inbox.SearchContract;
import co.com.bsl.inbox.testkit.contract.inbox.TimelineContract;

/** All that a durable inbox promises, subject by subject. */
public interface InboxContract
    extends ConversationRecordsContract,
        MessageRecordsContract,
        NewestMessageContract,
        OutboxContract,
        ChangeLogContract,
        TimelineContract,
        ConversationListContract,
        SearchContract,
        SyncViewContract,
        ReadingContract,
        AtomicityContract,
        ParallelCommitContract {}
