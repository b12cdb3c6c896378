package co.com.bsl.inbox.bootstrap.wiring;

import co.com.bsl.inbox.adapter.http.privacy.PrivacyUseCases;
import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.application.audit.ExportAudit;
import co.com.bsl.inbox.application.audit.ReadAudit;
import co.com.bsl.inbox.application.privacy.EraseContact;
import co.com.bsl.inbox.application.privacy.ExportContact;

/** What can be asked for about the data that we hold, for the server and the command line. */
final class PrivacyWiring {
  private PrivacyWiring() {}

  static PrivacyUseCases of(Core core) {
    SqlAdapter store = core.store();
    return new PrivacyUseCases(
        new ReadAudit(store.audit(), store.view()),
        new ExportAudit(store.audit(), store.inbox(), core.clock()),
        new ExportContact(
            store.inbox(), store.view(), store.audit(), core.provider().messaging(), core.clock()),
        new EraseContact(store.inbox(), core.clock()));
  }
}
