// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to the application that is chosen, one kind of it, under its tab.
#pragma once

#include "ui/applications/case_figures.h"
#include "ui/pane/table_pane.h"
#include "ui/words/detail_text.h"

#include <QWidget>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace grants::ui {

/// What is measured of an application waits for so many milliseconds, so that going through the list
/// stays quick.
inline constexpr int kMeasuredAfter = 80;

class CasePart : public QWidget {
    Q_OBJECT
  public:
    /// `key` names the table.
    CasePart(Session& session, const QString& key, const QString& title, QWidget* parent);

    [[nodiscard]] TablePane& table() const { return *m_table; }
    /// Shows what belongs to this application; null for none.
    void present(const CaseFiguresPtr& figures, const CaseRow* row);
    /// Puts the cursor where one begins.
    virtual void begin() = 0;
    /// To a row by what it is called; false when there is none.
    virtual bool goTo(std::string_view name) = 0;
    /// What is selected in it, safe from any thread; nothing where that is the application itself.
    [[nodiscard]] virtual std::function<DetailText()> describe() const { return {}; }

  Q_SIGNALS:
    /// Of its table.
    void statusChanged(const QString& text);
    /// The typist is through with it.
    void ended();
    /// Something else is selected in it, or it changed.
    void described();
    /// Asks for another page, as Page has it.
    void leadsTo(const QString& pageKey, const QString& record);

  protected:
    virtual void showRows() = 0;
    /// Another application is to be shown.
    virtual void turn() {}

    Session& m_session;
    TablePane* m_table;
    CaseFiguresPtr m_figures;
    const CaseRow* m_row = nullptr;
    std::string m_number;  // of the application; empty for none

  private:
    QString m_title;
};

/// Shares what the figures hold.
template <class Row>
[[nodiscard]] std::shared_ptr<const std::vector<Row>> sharedRows(std::vector<Row> rows) {
    return std::make_shared<const std::vector<Row>>(std::move(rows));
}

}  // namespace grants::ui
