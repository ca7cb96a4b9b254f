// SPDX-License-Identifier: GPL-3.0-or-later
// The licences of the sample on the real window, and what stands above their table.
#pragma once

#include "ui/base/settings.h"
#include "ui/pane/saved_views.h"
#include "ui/pane/table_pane.h"
#include "ui/support/desk_fixture.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace grants::ui {

class LicenceDesk {
  public:
    /// What was made of its tables before counts only when it is to remember.
    enum class Memory { Fresh, Kept };
    explicit LicenceDesk(Memory memory = Memory::Fresh) : m_start(memory) {
        m_desktop.openSample();
        goTo("evidence", "licences");
        m_desktop.window().activateWindow();
    }
    /// Goes to a page and waits for the rows of a table there.
    void goTo(const char* page, const char* table) {
        m_desktop.goTo(QLatin1String(page));
        const AnyTableModel* model = childOf<TableView>(m_desktop.window(), table).tableModel();
        if (!eventually([model] { return model->rowCount() > 0; }))
            throw std::runtime_error(std::string("no rows of ") + table);
    }

    [[nodiscard]] Desktop& desktop() { return m_desktop; }
    [[nodiscard]] TableView& view() { return childOf<TableView>(m_desktop.window(), "licences"); }
    [[nodiscard]] TablePane& pane() { return *qobject_cast<TablePane*>(view().parentWidget()); }
    [[nodiscard]] QToolButton& button(const char* name) {
        return childOf<QToolButton>(pane(), name);
    }
    /// By its title.
    [[nodiscard]] int column(const char* title) {
        const Rows& rows = *view().tableModel()->rows();
        for (int column = 0; column < rows.columnCount(); ++column)
            if (rows.column(column).title == QString::fromUtf8(title)) return column;
        throw std::runtime_error(std::string("no column ") + title);
    }
    /// Opened by their keys.
    [[nodiscard]] QMenu& viewMenu() { return menuAfter(Qt::Key_V); }
    [[nodiscard]] QMenu& groupMenu() { return menuAfter(Qt::Key_G); }
    [[nodiscard]] static QStringList textsOf(const QMenu& menu) {
        QStringList texts;
        for (const QAction* action : menu.actions()) texts << plain(*action);
        return texts;
    }
    /// Goes down to an entry by the arrow key and takes it by Enter.
    static void choose(QMenu& menu, const QString& text) {
        for (qsizetype left = menu.actions().size(); left >= 0; --left) {
            QTest::keyClick(&menu, Qt::Key_Down);
            if (menu.activeAction() != nullptr && plain(*menu.activeAction()) == text)
                return QTest::keyClick(&menu, Qt::Key_Return);
        }
        throw std::runtime_error("no entry " + text.toStdString());
    }
    [[nodiscard]] QDialog& nameDialog() {
        QDialog* dialog = nullptr;
        const bool shown = eventually([&] {
            dialog = m_desktop.window().findChild<QDialog*>(QStringLiteral("nameDialog"));
            return dialog != nullptr && dialog->isVisible();
        });
        if (!shown) throw std::runtime_error("no name asked for");
        return *dialog;
    }
    /// As an input method would.
    static void type(QLineEdit& field, const QString& words) {
        if (!field.selectedText().isEmpty()) QTest::keyClick(&field, Qt::Key_Delete);
        QInputMethodEvent typed;
        typed.setCommitString(words);
        QCoreApplication::sendEvent(&field, &typed);
    }
    void answerName(const QString& name) {
        auto& field = childOf<QLineEdit>(nameDialog(), "name");
        type(field, name);
        QTest::keyClick(&field, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

  private:
    struct Start {
        explicit Start(Memory memory) {
            if (memory == Memory::Kept) return;
            for (const char* table : {"licences", "units"}) {
                Settings().setTableViews(QLatin1String(table), {});
                Settings().setTableColumns(QLatin1String(table), {});
            }
        }
    };
    [[nodiscard]] static QString plain(const QAction& action) {
        return action.text().replace(QStringLiteral("&&"), QStringLiteral("&"));
    }
    [[nodiscard]] QMenu& menuAfter(Qt::Key key) {
        // The offscreen platform leaves the keyboard with a menu that has closed.
        QApplication::setActiveWindow(&m_desktop.window());
        QTest::keyClick(&m_desktop.window(), key, Qt::ControlModifier | Qt::ShiftModifier);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (menu == nullptr) throw std::runtime_error("no menu");
        return *menu;
    }

    Start m_start;  // before the tables read what is remembered
    Desktop m_desktop;
};

}  // namespace grants::ui
