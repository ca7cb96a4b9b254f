// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/person_dialog.h"

#include "ui/base/asked_first.h"
#include "ui/base/typed_dialog.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>

namespace grants::ui {

namespace {
constexpr int kRolesAcross = 4;
}  // namespace

PersonDialog::PersonDialog(Session& session, QWidget* parent)
    : SavingDialog(session, parent),
      m_login(new QLineEdit(this)),
      m_name(new QLineEdit(this)),
      m_employer(new QLineEdit(this)),
      m_oneTime(new QCheckBox(tr("密码只供一次登录，登录后须先修改(&O)"), this)) {
    keepForTypist(*this);
    addFields();
}

PersonDialog::PersonDialog(Session& session, bool first, QWidget* parent)
    : PersonDialog(session, parent) {
    setWindowTitle(first ? tr("启用人员权限：添加管理员") : tr("添加人员"));
    addPasswords(first);
    addRoles();
    order();
    if (!first) return;
    QCheckBox& admin = *m_roles.at(static_cast<std::size_t>(PersonRole::Admin));
    admin.setChecked(true);
    admin.setEnabled(false);
    admin.setToolTip(tr("第一个人员必须是管理员"));
}

PersonDialog::PersonDialog(Session& session, const Person& person, QWidget* parent)
    : PersonDialog(session, parent) {
    setWindowTitle(tr("修改人员"));
    m_oneTime->hide();
    addRoles();
    order();
    m_login->setText(fromUtf8(person.login));
    m_login->setReadOnly(true);
    m_name->setText(fromUtf8(person.name));
    m_name->setFocus();
    if (person.employer) m_employer->setText(fromUtf8(person.employer->text()));
    for (std::size_t each = 0; each < m_roles.size(); ++each)
        m_roles.at(each)->setChecked(person.roles.has(kPersonRoles.at(each)));
    m_before = person;
}

void PersonDialog::addFields() {
    m_login->setObjectName(QStringLiteral("login"));
    m_name->setObjectName(QStringLiteral("name"));
    m_employer->setObjectName(QStringLiteral("employer"));
    m_employer->setPlaceholderText(tr("统一社会信用代码，可不填"));
    form().addRow(tr("登录名(&L)"), m_login);
    form().addRow(tr("姓名(&N)"), m_name);
    form().addRow(tr("工作单位(&E)"), m_employer);
}

void PersonDialog::addPasswords(bool first) {
    m_password.emplace(form(), tr("密码(&P)"), *this);
    m_oneTime->setObjectName(QStringLiteral("oneTime"));
    m_oneTime->setChecked(!first);
    m_oneTime->setVisible(!first);
    form().addRow(QString(), m_oneTime);
}

void PersonDialog::addRoles() {
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const PersonRole role : kPersonRoles) {
        auto* tick = new QCheckBox(session().text(nameOf(role)), box);
        tick->setObjectName(QStringLiteral("role-") + fromUtf8(codeOf(role)));
        const int place = static_cast<int>(m_roles.size());
        grid->addWidget(tick, place / kRolesAcross, place % kRolesAcross);
        m_roles.push_back(tick);
    }
    form().addRow(tr("角色"), box);
}

/// As they stand.
void PersonDialog::order() {
    QWidgetList fields{m_login, m_name, m_employer};
    if (m_password) fields << m_password->fields() << m_oneTime;
    for (QCheckBox* role : m_roles) fields << role;
    orderTabs(fields);
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
    if (m_password) return [person](PeopleEdit& edit) { edit.add(person); };
    return [person](PeopleEdit& edit) {
        edit.setNameAndEmployer(person.login, person.name, person.employer);
        edit.setRoles(person.login, person.roles);
    };
}

void PersonDialog::save() {
    std::optional<CreditCode> employer;
    if (const QString code = m_employer->text().trimmed(); !code.isEmpty()) {
        const auto parsed = CreditCode::parse(code.toStdString());
        if (!parsed) return refuse(session().text(parsed.error().message));
        employer = *parsed;
    }
    if (const QString wrong = fault(); !wrong.isEmpty()) return refuse(wrong);
    givesUpAdmin() ? askWhetherOneself(employer) : put(employer);
}

QString PersonDialog::fault() const {
    if (roles().empty()) return tr("请至少勾选一个角色。");
    if (isOutdated()) return tr("打开以后，这位人员的资料已被改过。请关闭，看过新的资料再修改。");
    return m_password ? m_password->fault() : QString();
}

/// Somebody else may have worked on the people while this was put aside for its typist.
bool PersonDialog::isOutdated() const {
    if (!m_before || !session().isOpen()) return false;
    const Person* now = findLogin(session().year()->people, m_before->login);
    return now == nullptr || now->name != m_before->name || now->roles != m_before->roles ||
           now->employer != m_before->employer;
}

/// The last one who manages people is not asked: he cannot.
bool PersonDialog::givesUpAdmin() const {
    const bool self = m_before && m_before->login == session().login();
    return self && m_before->roles.has(PersonRole::Admin) && !roles().has(PersonRole::Admin) &&
           hasOtherAdmin(session().year()->people, m_before->id);
}

/// Who takes the role from himself manages people no more, and has it back from another one only.
void PersonDialog::askWhetherOneself(const std::optional<CreditCode>& employer) {
    askFirst(
        *this,
        {"giveUpAdmin", tr("去掉自己的管理员角色"),
         tr("去掉以后马上不能再管理人员，只有别的管理员能再给您这个角色。要去掉吗？"), tr("去掉")},
        [this, employer] { put(employer); });
}

/// With the first person rights begin, and the window puts this aside and empties its password.
void PersonDialog::put(const std::optional<CreditCode>& employer) {
    const QString password = m_password ? m_password->text() : QString();
    session().managePeople(change(employer), heard([this, login = m_login->text(), password] {
                               Q_EMIT saved(login, password);
                           }));
}

}  // namespace grants::ui
