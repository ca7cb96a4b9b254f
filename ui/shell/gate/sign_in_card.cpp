// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/gate/sign_in_card.h"

#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/shell/gate/password_field.h"
#include "workspace/people/password.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace grants::ui {

namespace {

constexpr int kCardWidth = 440, kButtonHeight = 34;

QLabel* wrapped(const char* name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    return label;
}

}  // namespace

SignInCard::SignInCard(Session& session, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_title(new QLabel(this)),
      m_explanation(wrapped("explanation", this)),
      m_form(new QFormLayout),
      m_login(new QLineEdit(this)),
      m_caps(wrapped("capsLock", this)),
      m_refusal(wrapped("refusal", this)),
      m_enter(new QPushButton(this)),
      m_other(new QPushButton(tr("换人登录(&W)"), this)),
      m_close(new QPushButton(tr("关闭文件(&L)"), this)) {
    setObjectName(QStringLiteral("card"));
    setFixedWidth(kCardWidth);
    m_title->setFont(typeFace(TypeSize::Heading, true));
    m_explanation->setProperty("quiet", true);
    m_login->setObjectName(QStringLiteral("login"));
    m_form->addRow(tr("登录名(&N)"), m_login);
    m_password = addPassword(*m_form, tr("密码(&P)"), "password");
    m_new = addPassword(*m_form, tr("新密码(&X)"), "newPassword");
    m_again = addPassword(*m_form, tr("再输一遍(&A)"), "again");
    m_caps->setText(tr("大写锁定好像开着。"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 28, 32, 28);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_title);
    layout->addWidget(m_explanation);
    layout->addLayout(m_form);
    layout->addWidget(m_caps);
    layout->addWidget(m_refusal);
    addButtons();
}

PasswordField* SignInCard::addPassword(QFormLayout& form, const QString& label, const char* name) {
    auto* field = new PasswordField(this);
    field->setObjectName(QLatin1String(name));
    form.addRow(label, field);
    connect(field, &PasswordField::capsLockSeen, this, &SignInCard::showCaps);
    connect(field, &QLineEdit::returnPressed, m_enter, [this] { m_enter->click(); });
    return field;
}

void SignInCard::addButtons() {
    m_enter->setObjectName(QStringLiteral("enter"));
    m_enter->setProperty("primary", true);
    m_other->setObjectName(QStringLiteral("other"));
    m_close->setObjectName(QStringLiteral("closeFile"));
    auto* line = new QHBoxLayout;
    for (QPushButton* button : {m_enter, m_other, m_close}) {
        button->setMinimumHeight(kButtonHeight);
        button->setAutoDefault(true);  // Enter, as in a dialog
        line->addWidget(button);
    }
    line->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(m_enter, &QPushButton::clicked, this, &SignInCard::enter);
    connect(m_other, &QPushButton::clicked, &m_session, &Session::signOut);
    connect(m_close, &QPushButton::clicked, this, &SignInCard::closeAsked);
    // What was said of one login is not true of another.
    connect(m_login, &QLineEdit::textEdited, this, [this] { refuse({}); });
    connect(m_login, &QLineEdit::returnPressed, m_password, [this] { m_password->setFocus(); });
    QWidget* before = m_login;
    for (QWidget* next :
         std::initializer_list<QWidget*>{m_password, m_new, m_again, m_enter, m_other, m_close}) {
        setTabOrder(before, next);
        before = next;
    }
}

void SignInCard::ask(Need need, const QString& login) {
    m_need = need;
    for (PasswordField* field : {m_password, m_new, m_again}) field->clear();
    refuse({});
    showFields();
    m_login->setText(login);
    QWidget* first = need == Need::NoWork                      ? static_cast<QWidget*>(m_other)
                     : need == Need::SignIn && login.isEmpty() ? static_cast<QWidget*>(m_login)
                                                               : m_password;
    first->setFocus();
}

void SignInCard::showFields() {
    const QString person = QString::fromStdString(m_session.actor().name);
    switch (m_need) {
        case Need::SignIn:
            m_title->setText(tr("登录 %1").arg(m_session.fundName()));
            m_explanation->setText(tr("此文件已启用人员权限，请用管理员给您的登录名和密码登录。"));
            m_enter->setText(tr("登录(&I)"));
            break;
        case Need::Change:
            m_title->setText(tr("请先修改密码"));
            m_explanation->setText(tr("%1，管理员给您的密码只供这一次登录。").arg(person));
            m_enter->setText(tr("修改密码(&I)"));
            break;
        case Need::Unlock:
            m_title->setText(tr("已锁定"));
            m_explanation->setText(tr("%1，请输入密码继续；没有保存的内容都还在。").arg(person));
            m_enter->setText(tr("解锁(&I)"));
            break;
        case Need::NoWork:
            m_title->setText(person);
            m_explanation->setText(m_session.obstacleTo(Operation::Read));
            break;
    }
    auto& label = static_cast<QLabel&>(*m_form->labelForField(m_password));
    label.setText(m_need == Need::Change ? tr("现在的密码(&P)") : tr("密码(&P)"));
    m_form->setRowVisible(m_login, m_need == Need::SignIn);
    m_form->setRowVisible(m_password, m_need != Need::NoWork);
    for (PasswordField* field : {m_new, m_again})
        m_form->setRowVisible(field, m_need == Need::Change);
    m_enter->setVisible(m_need != Need::NoWork);
    m_other->setVisible(m_need != Need::SignIn);
    showCaps();
}

void SignInCard::showCaps() {
    bool on = false;
    for (const PasswordField* field : {m_password, m_new, m_again})
        on = on || (field->isVisibleTo(this) && field->seemsCapsLocked());
    m_caps->setVisible(on);
}

void SignInCard::enter() {
    if (m_password->text().isEmpty()) {
        m_password->setFocus();
        return refuse(tr("请输入密码。"));
    }
    if (m_need == Need::Change) return changePassword();
    m_enter->setEnabled(false);
    const auto heardBack = [this](const QString& refusal) { heard(refusal); };
    if (m_need == Need::Unlock) return m_session.unlock(m_password->text(), heardBack);
    const QString login = m_login->text();
    m_session.signIn(login, m_password->text(), [this, login](const QString& refusal) {
        if (refusal.isEmpty()) Settings().setLastLogin(m_session.file(), login);
        heard(refusal);
    });
}

void SignInCard::changePassword() {
    if (m_new->text() != m_again->text()) return refuse(tr("两次输入的新密码不同，请重新输入。"));
    if (m_new->text().size() < static_cast<qsizetype>(kGoodPassword))
        return refuse(tr("新密码至少要 %1 个字符。").arg(kGoodPassword));
    m_enter->setEnabled(false);
    m_session.changePassword(m_password->text(), m_new->text(),
                             [this](const QString& refusal) { heard(refusal); });
}

void SignInCard::heard(const QString& refusal) {
    m_enter->setEnabled(true);
    for (PasswordField* field : {m_password, m_new, m_again}) field->clear();
    refuse(refusal);
    if (!refusal.isEmpty()) m_password->setFocus();
}

void SignInCard::refuse(const QString& sentence) {
    m_refusal->setText(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
    m_refusal->setAccessibleName(sentence);
}

}  // namespace grants::ui
