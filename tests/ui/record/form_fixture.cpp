// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/form_fixture.h"

#include "ui/desk/page.h"

#include <QAbstractItemView>
#include <QInputMethodEvent>
#include <QTabWidget>
#include <QWindow>

namespace grants::ui {

using namespace grants::test;

FormDesk::FormDesk(const QString& page) : m_page(page) {
    desktop.openEmptyFund();
    desktop.session().edit(QStringLiteral("准备"), [](Edit& edit) {
        Organisation university = unitOf(1), company = unitOf(2);
        university.name = "重庆高新大学";
        company.name = "成都软件公司";
        const auto provider = edit.put(university), recipient = edit.put(company);
        edit.put(licenceOf(5, provider, recipient));
        edit.put(licenceOf(9, provider, recipient));
    });
    desktop.waitUntilIdle();
    desktop.goTo(page);
    desktop.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&desktop.window()))
        throw std::runtime_error("the window is not active");
    auto& shown = childOf<Page>(desktop.window(), page.toLatin1().constData());
    Q_EMIT shown.formAsked();
    auto* tabs =
        desktop.window().findChild<QWidget*>(QStringLiteral("sidePanel"))->findChild<QTabWidget*>();
    tabs->setCurrentWidget(shown.form());
    editor(form().findChild<CellEditor*>()->objectName().toUtf8().constData()).setFocus();
}

RecordForm& FormDesk::form() {
    auto& page = childOf<Page>(desktop.window(), m_page.toLatin1().constData());
    QWidget* whole = page.form();
    if (auto* form = qobject_cast<RecordForm*>(whole)) return *form;
    for (RecordForm* form : whole->findChildren<RecordForm*>())
        if (form->isVisible()) return *form;
    throw std::runtime_error("no form in view");
}

FormField& FormDesk::field(const char* header) {
    FormField* found = form().field(QString::fromUtf8(header));
    if (found == nullptr) throw std::runtime_error("no such field");
    return *found;
}

QString FormDesk::remark(const char* header) {
    auto* label = field(header).findChild<QLabel*>(QStringLiteral("remark"));
    return label->isHidden() ? QString() : label->text();
}

QString FormDesk::label(const char* name) {
    return form().findChild<QLabel*>(QLatin1String(name))->text();
}

QString FormDesk::code(int n) {
    return QString::fromStdString(std::string(codeOf(n).text()));
}

void FormDesk::press(Qt::Key key, Qt::KeyboardModifiers with) {
    QTest::keyClick(desktop.window().windowHandle(), key, with);
}

void FormDesk::type(const QString& text) {
    const bool plain = text.toLatin1() == text.toUtf8();
    if (plain) {
        for (const QChar c : text) QTest::keyClick(desktop.window().windowHandle(), c.toLatin1());
        return;
    }
    QInputMethodEvent committed;
    committed.setCommitString(text);
    QCoreApplication::sendEvent(QApplication::focusWidget(), &committed);
}

void FormDesk::enter(const QStringList& texts) {
    for (const QString& text : texts) {
        type(text);
        press(Qt::Key_Return);
    }
}

void FormDesk::goTo(const char* header) {
    CellEditor& wanted = editor(header);
    if (!form().isAncestorOf(QApplication::focusWidget())) press(Qt::Key_F2, Qt::ShiftModifier);
    for (int steps = 0; !wanted.hasFocus() && steps < 40; ++steps) press(Qt::Key_Tab);
    if (!wanted.hasFocus()) throw std::runtime_error("the field is not reached by Tab");
}

void FormDesk::choose(int row) {
    auto& page = childOf<Page>(desktop.window(), m_page.toLatin1().constData());
    QAbstractItemView* table = page.mainTable();
    const QModelIndex cell = table->model()->index(row, 0);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
}

}  // namespace grants::ui
