// SPDX-License-Identifier: GPL-3.0-or-later
// The real window at 预算, driven by keys and clicks.
#pragma once

#include "ui/budget/budget_fund.h"
#include "ui/budget/budget_page.h"
#include "ui/support/desk_fixture.h"
#include "ui/table/table_view.h"

#include <QAction>
#include <QApplication>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

namespace grants::ui {

class BudgetDesk {
  public:
    /// `login`: who signs in; null where nobody has to.
    BudgetDesk(const std::filesystem::path& fund, const char* login) {
        session().openFund(QString::fromStdString(fund.string()));
        m_desktop.waitUntilIdle();
        login == nullptr ? enter() : signIn(login);
        m_desktop.window().activateWindow();
        if (!QTest::qWaitForWindowActive(&m_desktop.window()))
            throw std::runtime_error("the window does not become active");
    }
    /// In the place of whoever was there; the page is in view afterwards.
    void signIn(const char* login) {
        session().signIn(QString::fromLatin1(login), QString::fromLatin1(test::kPassword), {});
        m_desktop.waitUntilIdle();
        enter();
    }

    [[nodiscard]] Desktop& desktop() { return m_desktop; }
    [[nodiscard]] Session& session() { return m_desktop.session(); }
    [[nodiscard]] const FundYear& year() { return *session().year(); }
    [[nodiscard]] BudgetPage& page() { return childOf<BudgetPage>(m_desktop.window(), "budget"); }
    template <class Kind>
    [[nodiscard]] Kind& find(const char* name) {
        return childOf<Kind>(page(), name);
    }
    [[nodiscard]] TableView& table(const char* name) { return find<TableView>(name); }
    void showTab(const char* title) {
        auto& all = find<QTabWidget>("budgetTabs");
        for (int tab = 0; tab < all.count(); ++tab)
            if (all.tabText(tab) == QString::fromUtf8(title)) all.setCurrentIndex(tab);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] std::string textAt(const char* name, int line, const char* title) {
        const auto& model = *table(name).model();
        return model.index(line, columnOf(model, title)).data().toString().trimmed().toStdString();
    }
    /// The line whose first column holds this; -1: none.
    [[nodiscard]] int lineOf(const char* name, const std::string& first, int column = 0) {
        const auto& model = *table(name).model();
        for (int line = 0; line < model.rowCount(); ++line)
            if (model.index(line, column).data().toString().trimmed().toStdString() == first)
                return line;
        return -1;
    }
    /// Puts the cursor on the cell of a line under this title.
    void choose(const char* name, int line, const char* title) {
        TableView& view = table(name);
        view.setCurrentIndex(view.model()->index(line, columnOf(*view.model(), title)));
    }
    [[nodiscard]] QAction& act(const char* name) { return find<QAction>(name); }
    void click(const char* button) {
        QTest::mouseClick(&find<QToolButton>(button), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    /// One keystroke to whatever has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    void type(const char* text) {
        for (const char c : std::string_view(text)) QTest::keyClick(QApplication::focusWidget(), c);
    }
    [[nodiscard]] static int columnOf(const QAbstractItemModel& model, const char* title) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString heading = model.headerData(column, Qt::Horizontal).toString();
            if (heading.startsWith(QString::fromUtf8(title))) return column;
        }
        throw std::runtime_error(std::string("no column ") + title);
    }

  private:
    void enter() {
        m_desktop.goTo(QStringLiteral("budget"));
        if (!eventually([this] { return table("budgetLedger").model()->rowCount() > 0; }))
            throw std::runtime_error("the ledger does not appear");
    }

    Desktop m_desktop;
};

/// What a text of a table says, in 分.
[[nodiscard]] inline Money amountIn(const std::string& text) {
    const bool negative = text.starts_with("-");
    const auto money = parseMoney(negative ? text.substr(1) : text);
    if (!money) throw std::runtime_error("no amount: " + text);
    return negative ? Money() - *money : *money;
}

}  // namespace grants::ui
