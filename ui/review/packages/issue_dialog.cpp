// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/packages/issue_dialog.h"

#include "ui/base/file_choice.h"
#include "ui/base/theme.h"
#include "ui/base/typed_dialog.h"
#include "workspace/people/password.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace grants::ui {

namespace {

constexpr int kIssueWidth = 480;

QString namesOf(const std::vector<Expert>& experts) {
    QStringList names;
    for (const Expert& each : experts) names << fromUtf8(each.name);
    return names.join(QStringLiteral("、"));
}

}  // namespace

IssueDialog::IssueDialog(Session& session, std::vector<Expert> experts, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_experts(std::move(experts)),
      m_folder(new QLineEdit(Settings().folder(FolderOf::Funds), this)),
      m_password(new QLineEdit(this)),
      m_again(new QLineEdit(this)),
      m_refusal(new QLabel(this)) {
    setObjectName(QStringLiteral("issueDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    keepForTypist(*this);
    setWindowTitle(tr("发出评审包"));
    setMinimumWidth(kIssueWidth);
    addFields();
}

void IssueDialog::addFields() {
    auto* who = new QLabel(
        tr("为 %1 各写一个文件：只有他在评审中的申报和他自己的评分表。").arg(namesOf(m_experts)),
        this);
    who->setWordWrap(true);
    who->setTextFormat(Qt::PlainText);
    m_folder->setObjectName(QStringLiteral("folder"));
    m_password->setObjectName(QStringLiteral("password"));
    m_again->setObjectName(QStringLiteral("again"));
    for (QLineEdit* field : {m_password, m_again}) field->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("可以不设"));
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusal->setProperty("tone", QStringLiteral("warn"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto* form = new QFormLayout;
    form->addRow(tr("文件夹(&F)"), makeFolderLine());
    form->addRow(tr("密码(&P)"), m_password);
    form->addRow(tr("再输一遍(&A)"), m_again);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::kSmall);
    layout->addWidget(who);
    layout->addLayout(form);
    layout->addWidget(m_refusal);
    layout->addWidget(makeButtons());
    m_folder->setFocus();
}

QWidget* IssueDialog::makeFolderLine() {
    auto* line = new QWidget(this);
    auto* browse = new QPushButton(tr("浏览(&B)…"), line);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_folder, 1);
    layout->addWidget(browse);
    line->setFocusProxy(m_folder);
    connect(browse, &QPushButton::clicked, this, [this] {
        chooseFolder(
            *this, tr("评审包存到"),
            [this](const QString& folder) { m_folder->setText(QDir::toNativeSeparators(folder)); },
            FolderOf::Funds);
    });
    return line;
}

QWidget* IssueDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox(this);
    m_issue = buttons->addButton(tr("发出"), QDialogButtonBox::AcceptRole);
    m_issue->setObjectName(QStringLiteral("accept"));
    m_issue->setProperty("primary", true);
    m_issue->setDefault(true);
    buttons->addButton(tr("取消"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &IssueDialog::issue);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

QString IssueDialog::fault() const {
    if (!QFileInfo(m_folder->text()).isDir()) return tr("没有这个文件夹，请重新选择。");
    const QString password = m_password->text();
    if (password != m_again->text()) return tr("两次输入的密码不同，请重新输入。");
    const auto least = static_cast<qsizetype>(kGoodPassword);
    if (password.isEmpty() || password.size() >= least) return {};
    return tr("密码至少要 %1 个字符。").arg(kGoodPassword);
}

void IssueDialog::issue() {
    if (const QString why = fault(); !why.isEmpty()) return refuse(why);
    Settings().setFolder(FolderOf::Funds, m_folder->text());
    std::vector<PackageOrder> orders;
    for (const Expert& each : m_experts) {
        const QString name = tr("评审包-%1").arg(fromUtf8(each.number)) + QStringLiteral(".zlps");
        const QString to = QDir(m_folder->text()).absoluteFilePath(name);
        orders.push_back({each.number,
                          std::filesystem::path(to.toStdU16String()),
                          {},
                          m_password->text().toStdString()});
    }
    m_issue->setEnabled(false);
    m_session.issuePackages(orders, [self = QPointer(this)](const std::vector<PackageNews>& news) {
        if (self) self->hear(news);
    });
}

void IssueDialog::hear(const std::vector<PackageNews>& news) {
    m_issue->setEnabled(true);
    QStringList refused;
    for (const PackageNews& each : news)
        if (!each.refusal.isEmpty()) refused << each.refusal;
    const auto written = static_cast<qsizetype>(news.size()) - refused.size();
    if (written > 0)
        m_session.tell(tr("已写出 %1 个评审包，在 %2。").arg(written).arg(m_folder->text()));
    if (refused.isEmpty()) return accept();
    refuse(refused.join(u'\n'));
}

void IssueDialog::refuse(const QString& sentence) {
    m_refusal->setText(sentence);
    m_refusal->show();
}

}  // namespace grants::ui
