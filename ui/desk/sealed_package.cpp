// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/sealed_package.h"

#include "ui/base/password_dialog.h"
#include "ui/base/tr.h"

#include <QFileInfo>
#include <QPointer>
#include <QTimer>

namespace grants::ui {

namespace {

void ask(PasswordDialog* dialog, Session& session, const QString& package,
         std::function<void()> known) {
    const auto given = [&session, package, known = std::move(known),
                        asked = QPointer(dialog)](const QString& typed) {
        session.openSealed(package, typed, [asked, known](const QString& refusal) {
            if (!asked) return;
            if (!refusal.isEmpty()) return asked->refuse(refusal);
            asked->accept();
            known();
        });
    };
    QObject::connect(dialog, &PasswordDialog::given, &session, given);
    // In front of a window that is about to be shown, too.
    QTimer::singleShot(0, dialog, &QDialog::open);
}

}  // namespace

void askPackagePassword(QWidget& window, Session& session, const QString& package) {
    auto* dialog =
        new PasswordDialog(tr("打开评审包"),
                           tr("“%1”设了密码。打开后，解开的副本放在它旁边，只有您的账户能读。")
                               .arg(QFileInfo(package).fileName()),
                           &window);
    ask(dialog, session, package, [] {});
}

void askToHandBack(QWidget& window, Session& session, const QString& package,
                   std::function<void()> known) {
    auto* dialog = new PasswordDialog(tr("交回评审包"),
                                      tr("收到的“%1”设了密码，交回的文件也用它。请输入这个密码。")
                                          .arg(QFileInfo(package).fileName()),
                                      &window);
    ask(dialog, session, package, std::move(known));
}

}  // namespace grants::ui
