// SPDX-License-Identifier: GPL-3.0-or-later
// The real window at 评审 with somebody signed in, driven by keys and clicks.
#pragma once

#include "ui/pane/table_pane.h"
#include "ui/review/review_fund.h"
#include "ui/review/review_page.h"
#include "ui/support/desk_fixture.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

namespace grants::ui {

class ReviewDesk {
  public:
    ReviewDesk(const std::filesystem::path& fund, const char* login) {
        session().openFund(QString::fromStdString(fund.string()));
        m_desktop.waitUntilIdle();
        signIn(login);
        m_desktop.window().activateWindow();
        if (!QTest::qWaitForWindowActive(&m_desktop.window()))
            throw std::runtime_error("the window does not become active");
    }
    /// In the place of whoever was there; the page is in view afterwards.
    void signIn(const char* login) {
        session().signIn(QString::fromLatin1(login), QString::fromLatin1(test::kPassword), {});
        m_desktop.waitUntilIdle();
        m_desktop.goTo(QStringLiteral("review"));
    }

    [[nodiscard]] Desktop& desktop() { return m_desktop; }
    [[nodiscard]] Session& session() { return m_desktop.session(); }
    [[nodiscard]] const FundYear& year() { return *session().year(); }
    [[nodiscard]] ReviewPage& page() { return childOf<ReviewPage>(m_desktop.window(), "review"); }
    template <class Kind>
    [[nodiscard]] Kind& find(const char* name) {
        return childOf<Kind>(page(), name);
    }
    [[nodiscard]] TableView& table(const char* name) { return find<TableView>(name); }
    [[nodiscard]] TablePane& pane(const char* name) {
        return *qobject_cast<TablePane*>(table(name).parentWidget());
    }
    [[nodiscard]] QStringList tabs() {
        const auto& all = find<QTabWidget>("reviewTabs");
        QStringList shown;
        for (int tab = 0; tab < all.count(); ++tab)
            if (all.isTabVisible(tab)) shown << all.tabText(tab);
        return shown;
    }
    void showTab(const char* title) {
        auto& all = find<QTabWidget>("reviewTabs");
        for (int tab = 0; tab < all.count(); ++tab)
            if (all.tabText(tab) == QString::fromUtf8(title)) all.setCurrentIndex(tab);
        QCoreApplication::processEvents();
    }
    /// The text of a cell, by the value in the table's first column.
    [[nodiscard]] std::string cell(const char* name, const char* first, const char* title) {
        const auto& model = *table(name).model();
        for (int line = 0; line < model.rowCount(); ++line)
            if (textAt(model, line, 0) == first) return textAt(model, line, columnOf(model, title));
        return "no such row";
    }
    /// Puts the cursor on the line whose cell under `title` holds this.
    void choose(const char* name, const char* title, const char* text) {
        TableView& view = table(name);
        const auto& model = *view.model();
        const bool there = eventually([&] {
            for (int line = 0; line < model.rowCount(); ++line) {
                if (textAt(model, line, columnOf(model, title)) != text) continue;
                view.setCurrentIndex(model.index(line, 0));
                return true;
            }
            return false;
        });
        if (!there) throw std::runtime_error(std::string("no row with ") + text);
    }
    void click(const char* button) {
        QTest::mouseClick(&find<QPushButton>(button), Qt::LeftButton);
        m_desktop.waitUntilIdle();
    }
    /// One keystroke to whatever has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    void type(const char* text) {
        for (const char c : std::string_view(text)) QTest::keyClick(QApplication::focusWidget(), c);
    }
    /// As an input method commits it.
    void compose(const char* text) {
        QInputMethodEvent committed;
        committed.setCommitString(QString::fromUtf8(text));
        QCoreApplication::sendEvent(QApplication::focusWidget(), &committed);
    }

  private:
    static std::string textAt(const QAbstractItemModel& model, int line, int column) {
        return model.index(line, column).data().toString().trimmed().toStdString();
    }
    static int columnOf(const QAbstractItemModel& model, const char* title) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString heading = model.headerData(column, Qt::Horizontal).toString();
            if (heading.startsWith(QString::fromUtf8(title))) return column;
        }
        return 0;
    }

    Desktop m_desktop;
};

}  // namespace grants::ui
