// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/packages/packages_bar.h"

#include "ui/base/file_choice.h"
#include "ui/base/password_dialog.h"
#include "ui/base/theme.h"
#include "ui/review/packages/issue_dialog.h"
#include "ui/review/packages/returned_list.h"
#include "workspace/packages/sealed_file.h"

#include <QBoxLayout>
#include <QPushButton>
#include <algorithm>

namespace grants::ui {

namespace {

bool anySealed(const QStringList& files) {
    return std::any_of(files.begin(), files.end(), [](const QString& file) {
        return isSealed(std::filesystem::path(file.toStdU16String()));
    });
}

}  // namespace

PackagesBar::PackagesBar(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_issue(new QPushButton(tr("发出评审包…"), this)),
      m_back(new QPushButton(tr("收回评审包…"), this)) {
    m_issue->setObjectName(QStringLiteral("issuePackages"));
    m_back->setObjectName(QStringLiteral("mergePackages"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, space::kSmall, 0, 0);
    line->addWidget(m_issue);
    line->addWidget(m_back);
    line->addStretch(1);
    connect(m_issue, &QPushButton::clicked, this, &PackagesBar::askToIssue);
    connect(m_back, &QPushButton::clicked, this, &PackagesBar::askForReturned);
    connect(&session, &Session::presenceChanged, this, &PackagesBar::offer);
    follow({});
}

void PackagesBar::follow(std::vector<Expert> chosen) {
    m_chosen = std::move(chosen);
    offer();
}

/// Off, with the reason, for who does not organise reviews.
void PackagesBar::offer() {
    const QString obstacle = m_session.obstacleTo(Operation::Examine);
    m_issue->setEnabled(obstacle.isEmpty() && !m_chosen.empty());
    m_back->setEnabled(obstacle.isEmpty());
    m_issue->setToolTip(obstacle.isEmpty() ? tr("为选中的专家各写一个文件，供不在单位的专家评审")
                                           : obstacle);
    m_back->setToolTip(obstacle.isEmpty() ? tr("把专家交回的文件里的评分收进来，已有的不改")
                                          : obstacle);
}

void PackagesBar::askToIssue() {
    (new IssueDialog(m_session, m_chosen, this))->open();
}

void PackagesBar::askForReturned() {
    const auto chosen = [this](const QStringList& files) {
        if (!anySealed(files)) return merge(files, {});
        auto* dialog = new PasswordDialog(tr("收回评审包"),
                                          tr("有的评审包设了密码。请输入发包时定的密码。"), this);
        connect(dialog, &PasswordDialog::given, this,
                [this, files, dialog](const QString& password) {
                    dialog->accept();
                    merge(files, password);
                });
        dialog->open();
    };
    chooseOpenFiles(*this, tr("收回评审包"), {tr("评审包 (*.zlps)"), tr("所有文件 (*)")}, true,
                    chosen, FolderOf::Funds);
}

void PackagesBar::merge(const QStringList& files, const QString& password) {
    m_session.mergePackages(files, password, [this](const std::vector<PackageNews>& news) {
        (new ReturnedList(m_session, news, this))->open();
    });
}

}  // namespace grants::ui
