package co.com.bsl.inbox.adapter.http.privacy;

import co.com.bsl.inbox.application.audit.ExportAudit;
import co.com.bsl.inbox.application.audit.ReadAudit;
import co.com.bsl.inbox.application.privacy.EraseContact;
import co.com.bsl.inbox.application.privacy.ExportContact;

/** What can be asked for about the data that we hold. */
public record PrivacyUseCases(
    ReadAudit readAudit,
    ExportAudit exportAudit,
    ExportContact exportContact,
    EraseContact eraseContact) {}
