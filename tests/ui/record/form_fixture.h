// SPDX-License-Identifier: GPL-3.0-or-later
// A page with its form open, in a fund with a few records, typed into by keys through the window.
#pragma once

#include "support/fund_files.h"
#include "ui/record/record_form.h"
#include "ui/support/desk_fixture.h"

#include <QLabel>
#include <QTest>

namespace grants::ui {

class FormDesk {
  public:
    explicit FormDesk(const QString& page);

    Desktop desktop;

    [[nodiscard]] const FundYear& year() { return *desktop.session().year(); }
    [[nodiscard]] RecordForm& form();
    [[nodiscard]] FormField& field(const char* header);
    [[nodiscard]] CellEditor& editor(const char* header) { return field(header).editor(); }
    /// What stands beneath a field.
    [[nodiscard]] QString remark(const char* header);
    [[nodiscard]] QString label(const char* name);
    [[nodiscard]] static QString code(int n);

    /// To whatever has the keyboard, through the window.
    void press(Qt::Key key, Qt::KeyboardModifiers with = {});
    /// Keys, or what an input method commits.
    void type(const QString& text);
    /// Each text and Enter, from the field that has the keyboard on.
    void enter(const QStringList& texts);
    /// Goes to the field by the keyboard's way.
    void goTo(const char* header);
    /// Puts the table's cursor on a row.
    void choose(int row);

  private:
    QString m_page;
};

}  // namespace grants::ui
