// SPDX-License-Identifier: GPL-3.0-or-later
// The real window with an empty fund file that knows some units, typed into by real keys.
#pragma once

#include "support/fund_files.h"
#include "ui/drafts/drafts.h"
#include "ui/entry/table_entry.h"
#include "ui/support/desk_fixture.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QMessageBox>
#include <QTabBar>
#include <QTest>

namespace grants::ui {

class EntryDesk {
  public:
    static constexpr int kUnits = 4;  // unitOf(1) …, the first a university

    explicit EntryDesk(std::string_view plan = builtInPlanJson()) {
        m_desktop.openEmptyFund(plan);
        m_desktop.session().edit(QStringLiteral("准备"), [](Edit& edit) {
            for (int n = 1; n <= kUnits; ++n) {
                Organisation unit = test::unitOf(n);
                if (n == 1) unit.kind = UnitKind::University;
                edit.put(unit);
            }
        });
        m_desktop.waitUntilIdle();
        m_desktop.window().activateWindow();
        if (!QTest::qWaitForWindowActive(&m_desktop.window()))
            throw std::runtime_error("the window does not become active");
    }

    [[nodiscard]] Desktop& desktop() { return m_desktop; }
    [[nodiscard]] Session& session() { return m_desktop.session(); }
    [[nodiscard]] const FundYear& year() { return *m_desktop.session().year(); }
    [[nodiscard]] DraftSheet& sheet(const char* name) {
        return m_desktop.drafts().sheet(QString::fromUtf8(name));
    }

    /// Shows a kind of evidence, by its place among the tabs.
    void goToKind(int place) {
        m_desktop.goTo(QStringLiteral("evidence"));
        childOf<QTabBar>(m_desktop.window(), "kinds").setCurrentIndex(place);
        settle();
    }
    [[nodiscard]] TableView& table(const char* name) {
        return childOf<TableView>(m_desktop.window(), name);
    }
    [[nodiscard]] TableEntry& entry(const char* name) {
        QWidget* pane = table(name).parentWidget();
        return childOf<TableEntry>(*pane, "tableEntry");
    }

    /// One keystroke to whatever has the keyboard.
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        ++m_strokes;
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    /// Latin text key by key; Chinese as an input method commits it, counted a stroke a character.
    void type(const QString& text) {
        for (const QChar c : text)
            if (c.unicode() < 128) {
                ++m_strokes;
                QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
            } else {
                compose(c);
            }
    }
    void typeAndEnter(const QString& text) {
        type(text);
        press(Qt::Key_Return);
    }
    [[nodiscard]] int strokes() const { return m_strokes; }
    /// Lets the desk and the window come to rest.
    void settle() {
        QCoreApplication::processEvents();
        m_desktop.waitUntilIdle();
        QCoreApplication::processEvents();
    }
    void undo() {
        press(Qt::Key_Z, Qt::ControlModifier);
        settle();
    }
    void redo() {
        press(Qt::Key_Y, Qt::ControlModifier);
        settle();
    }

  private:
    void compose(QChar c) {
        ++m_strokes;
        QWidget* target = QApplication::focusWidget();
        // Characters of a script are composed first, full-width digits come at once.
        if (c.script() == QChar::Script_Han) {
            QInputMethodEvent composing(QStringLiteral("x"), {});
            QCoreApplication::sendEvent(target, &composing);
        }
        QInputMethodEvent committed;
        committed.setCommitString(c);
        QCoreApplication::sendEvent(target, &committed);
    }

    Desktop m_desktop;
    int m_strokes = 0;
};

/// The question about a first line that looks like titles; null when none is asked.
inline QMessageBox* questionAsked() {
    for (QWidget* window : QApplication::topLevelWidgets())
        if (auto* box = qobject_cast<QMessageBox*>(window); box != nullptr && box->isVisible())
            return box;
    return nullptr;
}

/// The column of a table with this title.
inline int columnTitled(const QAbstractItemModel& model, const char* title) {
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.headerData(column, Qt::Horizontal)
                .toString()
                .startsWith(QString::fromUtf8(title)))
            return column;
    throw std::runtime_error(std::string("no column titled ") + title);
}

}  // namespace grants::ui
