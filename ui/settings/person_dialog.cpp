// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/person_dialog.h"

#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace grants::ui {

namespace {
constexpr int kWidth = 460, kRolesAcross = 4;
}  // namespace

PersonDialog::PersonDialog(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_form(new QFormLayout),
      m_login(new QLineEdit(this)),
      m_name(new QLineEdit(this)),
      m_employer(new QLineEdit(this)),
      m_oneTime(new QCheckBox(tr("密码只供一次登录，登录后须先修改(&O)"), this)),
      m_refusal(new QLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kWidth);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    addFields();
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    layout->addWidget(m_refusal);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PersonDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

PersonDialog::PersonDialog(Session& session, bool first, QWidget* parent)
    : PersonDialog(session, parent) {
    m_isFirst = first;
    setWindowTitle(first ? tr("启用人员权限：添加管理员") : tr("添加人员"));
    addPasswords();
    m_oneTime->setChecked(!first);
    m_oneTime->setVisible(!first);
    if (!first) return;
    QCheckBox& admin = *m_roles.at(static_cast<std::size_t>(PersonRole::Admin));
    admin.setChecked(true);
    admin.setEnabled(false);
    admin.setToolTip(tr("第一个人员必须是管理员"));
}

PersonDialog::PersonDialog(Session& session, const Person& person, QWidget* parent)
    : PersonDialog(session, parent) {
    m_isNew = false;
    setWindowTitle(tr("修改人员"));
    m_login->setText(fromUtf8(person.login));
    m_login->setReadOnly(true);
    m_name->setText(fromUtf8(person.name));
    if (person.employer) m_employer->setText(fromUtf8(person.employer->text()));
    for (std::size_t each = 0; each < m_roles.size(); ++each)
        m_roles.at(each)->setChecked(person.roles.has(kPersonRoles.at(each)));
    m_oneTime->hide();
}

void PersonDialog::addFields() {
    m_login->setObjectName(QStringLiteral("login"));
    m_name->setObjectName(QStringLiteral("name"));
    m_employer->setObjectName(QStringLiteral("employer"));
    m_employer->setPlaceholderText(tr("统一社会信用代码，可不填"));
    m_form->addRow(tr("登录名(&L)"), m_login);
    m_form->addRow(tr("姓名(&N)"), m_name);
    addRoles(*m_form);
    m_form->addRow(tr("工作单位(&E)"), m_employer);
}

void PersonDialog::addRoles(QFormLayout& form) {
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const PersonRole role : kPersonRoles) {
        auto* tick = new QCheckBox(m_session.text(nameOf(role)), box);
        tick->setObjectName(QStringLiteral("role-") + fromUtf8(codeOf(role)));
        const int place = static_cast<int>(m_roles.size());
        grid->addWidget(tick, place / kRolesAcross, place % kRolesAcross);
        m_roles.push_back(tick);
    }
    form.addRow(tr("角色"), box);
}

void PersonDialog::addPasswords() {
    m_password.emplace(*m_form, tr("密码(&P)"), *this);
    m_form->addRow(QString(), m_oneTime);
}

PersonRoles PersonDialog::roles() const {
    PersonRoles chosen;
    for (std::size_t each = 0; each < m_roles.size(); ++each)
        if (m_roles.at(each)->isChecked()) chosen.add(kPersonRoles.at(each));
    return chosen;
}

NewPerson PersonDialog::typed(const std::optional<CreditCode>& employer) const {
    return {m_login->text().toStdString(),
            m_name->text().toStdString(),
            roles(),
            employer,
            m_password ? m_password->text().toStdString() : std::string(),
            m_oneTime->isChecked() ? PasswordUse::OneSignIn : PasswordUse::Lasting};
}

std::function<void(PeopleEdit&)> PersonDialog::change(
    const std::optional<CreditCode>& employer) const {
    const NewPerson person = typed(employer);
    if (m_isNew) return [person](PeopleEdit& edit) { edit.add(person); };
    return [person](PeopleEdit& edit) {
        edit.setNameAndEmployer(person.login, person.name, person.employer);
        edit.setRoles(person.login, person.roles);
    };
}

void PersonDialog::save() {
    std::optional<CreditCode> employer;
    if (const QString typed = m_employer->text().trimmed(); !typed.isEmpty()) {
        const auto code = CreditCode::parse(typed.toStdString());
        if (!code) return refuse(m_session.text(code.error().message));
        employer = *code;
    }
    if (roles().empty()) return refuse(tr("请至少勾选一个角色。"));
    if (const QString fault = m_password ? m_password->fault() : QString(); !fault.isEmpty())
        return refuse(fault);
    m_save->setEnabled(false);
    const QString what =
        (m_isNew ? QStringLiteral("添加人员 ") : QStringLiteral("修改人员 ")) + m_name->text();
    m_session.managePeople(change(employer), [this](const QString& refusal) {
        m_save->setEnabled(true);
        if (!refusal.isEmpty()) return refuse(refusal);
        Q_EMIT saved(m_login->text(), m_password ? m_password->text() : QString());
        accept();
    });
}

void PersonDialog::refuse(const QString& sentence) {
    m_refusal->setText(sentence);
    m_refusal->show();
    adjustSize();
}

}  // namespace grants::ui
