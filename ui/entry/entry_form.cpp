// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_form.h"

namespace grants::ui {

void joinForm(RecordForm& form, TableEntry& entry, TablePane& pane) {
    form.hide();
    QObject::connect(&entry, &TableEntry::draftPointed, &form, &RecordForm::followDraft);
    QObject::connect(&entry, &TableEntry::recordClicked, &form, &RecordForm::turnTo);
    QObject::connect(&form, &RecordForm::left, &entry, [&entry, &pane] {
        QWidget& table = entry.isAtNew() ? static_cast<QWidget&>(entry.fresh()) : pane.view();
        table.setFocus();
    });
    for (const auto shown : {&RecordForm::saved, &RecordForm::restored}) {
        QObject::connect(&form, shown, &pane, [&pane](qint64 id) {
            const auto rows = pane.view().tableModel()->rows();
            const auto row = rows ? rowOf(*rows, id) : std::nullopt;
            if (row) pane.reveal(*row);
        });
    }
}

}  // namespace grants::ui
