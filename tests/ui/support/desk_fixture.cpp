// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/desk_fixture.h"

#include "ui/desk/sample.h"
#include "ui/shell/notice.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

namespace grants::ui {

OwnFolders::OwnFolders() {
    qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
    qputenv("HOME", m_folder.path().toLocal8Bit());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("grantdesk-test"));
    QCoreApplication::setApplicationName(QStringLiteral("grantdesk-test"));
}

namespace {

QString dataFolder() {
    return QFileInfo(samplePath()).path();
}

/// The sample as it is when new, made once for all cases since it takes its time; set in place
/// where there is none.
void placeSample() {
    if (QFile::exists(samplePath())) return;
    const QString kept = dataFolder() + QStringLiteral("-sample.zlzh");
    if (!QFile::exists(kept)) static_cast<void>(openOrMakeSample(kept.toStdString(), {}));
    QDir().mkpath(dataFolder());
    if (!QFile::copy(kept, samplePath())) throw std::runtime_error("cannot place the sample");
}

}  // namespace

void forgetEverything() {
    QSettings().clear();
    QDir(dataFolder()).removeRecursively();
}

Desktop::Start::Start(Memory memory) {
    if (memory == Memory::Fresh) Settings().setWindow({});
}

Desktop::Desktop(Language language, ThemeChoice theme, Memory memory)
    : m_start(memory), m_program(*qApp, language, theme) {
    if (memory == Memory::Fresh) {
        window().setWindowState(Qt::WindowNoState);  // the screen of the tests is a small one
        window().resize(1366, 768);
    }
    window().show();
    if (!QTest::qWaitForWindowExposed(&window()))
        throw std::runtime_error("the window does not appear");
}

bool eventually(const std::function<bool()>& holds) {
    return QTest::qWaitFor(holds, 10'000);
}

void Desktop::waitUntilIdle() {
    if (!eventually([this] { return !session().isBusy(); }))
        throw std::runtime_error("the desk stays busy");
}

void Desktop::choose(const char* key) {
    QAction* action = window().findChild<QAction*>(QLatin1String(key), Qt::FindDirectChildrenOnly);
    if (action == nullptr || !action->isEnabled())
        throw std::runtime_error(std::string("cannot choose ") + key);
    action->trigger();
}

void Desktop::openSample() {
    placeSample();
    choose("openSample");
    waitUntilIdle();
    if (!session().isOpen()) throw std::runtime_error("no sample: " + notice().toStdString());
}

void Desktop::openEmptyFund() {
    session().createFund(m_folder.filePath(QStringLiteral("year.zlzh")));
    waitUntilIdle();
    if (!session().isOpen()) throw std::runtime_error("no fund: " + notice().toStdString());
}

void Desktop::openEmptyFund(std::string_view plan) {
    const QString file = m_folder.filePath(QStringLiteral("year.zlzh"));
    static_cast<void>(Workspace::create(file.toStdString(), plan));
    session().openFund(file);
    waitUntilIdle();
    if (!session().isOpen()) throw std::runtime_error("no fund: " + notice().toStdString());
}

void Desktop::goTo(const QString& page) {
    choose((QLatin1String("page-") + page).toLatin1().constData());
    if (!eventually([&] { return window().currentPage() == page; }))
        throw std::runtime_error("no such page");
    QCoreApplication::processEvents();
}

QString Desktop::notice() {
    return window().findChild<Notice*>()->sentence();
}

void answerFileDialog(QWidget& parent, const QString& file) {
    QFileDialog* dialog = nullptr;
    const bool shown = eventually([&] {
        dialog = parent.findChild<QFileDialog*>();
        return dialog != nullptr && dialog->isVisible();
    });
    if (!shown) throw std::runtime_error("no file dialog");
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    name->setFocus();
    name->selectAll();
    QInputMethodEvent typed;  // as an input method would, so that Chinese names work too
    typed.setCommitString(file);
    QCoreApplication::sendEvent(name, &typed);
    const auto& buttons = *dialog->findChild<QDialogButtonBox*>();
    for (QAbstractButton* button : buttons.buttons())
        if (buttons.buttonRole(button) == QDialogButtonBox::AcceptRole)
            QTest::mouseClick(button, Qt::LeftButton);
    if (!eventually(
            [&, guard = QPointer<QFileDialog>(dialog)] { return !guard || !guard->isVisible(); }))
        throw std::runtime_error("the file dialog stays");
}

}  // namespace grants::ui
