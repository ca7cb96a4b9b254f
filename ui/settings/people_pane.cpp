// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/people_pane.h"

#include "ui/base/asked_first.h"
#include "ui/base/theme.h"
#include "ui/pane/table_pane.h"
#include "ui/settings/idle_choice.h"
#include "ui/settings/people_rows.h"
#include "ui/settings/person_dialog.h"
#include "ui/settings/reset_dialog.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

namespace grants::ui {

PeoplePane::PeoplePane(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new TableModel<Person>(this)),
      m_state(new QLabel(this)),
      m_pane(new TablePane(session, QStringLiteral("people"), tr("人员"), this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kSmall, 0, 0);
    m_state->setObjectName(QStringLiteral("peopleState"));
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    layout->addWidget(makeTools());
    layout->addWidget(m_pane, 1);
    m_pane->showModel(*m_model);
    connect(m_pane, &TablePane::currentRowChanged, this, &PeoplePane::refreshButtons);
    connect(&m_pane->view(), &TableView::activated, this, [this] {
        if (m_change->isEnabled()) change();
    });
    for (const auto signal : {&Session::opened, &Session::presenceChanged})
        connect(&session, signal, this, &PeoplePane::refresh);
    connect(&session, &Session::changed, this, [this](Changes changes) {
        if (changes.has(kindOf<Person>())) refresh();
    });
    refresh();
}

QPushButton* PeoplePane::addButton(const char* name, const QString& text,
                                   void (PeoplePane::*act)()) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QWidget* PeoplePane::makeTools() {
    auto* tools = new QWidget(this);
    auto* line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    m_add = addButton("addPerson", QString(), &PeoplePane::add);
    m_change = addButton("changePerson", tr("修改(&M)…"), &PeoplePane::change);
    m_reset = addButton("resetPassword", tr("重设密码(&S)…"), &PeoplePane::resetPassword);
    m_disable = addButton("disablePerson", QString(), &PeoplePane::switchDisabled);
    for (QPushButton* button : {m_add, m_change, m_reset, m_disable}) line->addWidget(button);
    line->addStretch(1);
    auto* label = new QLabel(tr("无人操作后锁定(&D)"), tools);
    auto* idle = new IdleChoice(m_session, tools);
    label->setBuddy(idle);
    line->addWidget(label);
    line->addWidget(idle);
    return tools;
}

void PeoplePane::refresh() {
    if (!m_session.isOpen()) return;
    const auto year = m_session.year();
    m_model->show(personColumns(m_session),
                  std::shared_ptr<const std::vector<Person>>(year, &year->people));
    m_pane->view().columns().refit();
    m_pane->setEmptyText(m_session.hasPeople() ? tr("您的角色看不到人员名单。")
                                               : tr("还没有人员。用“添加管理员”启用人员权限。"));
    m_state->setText(m_session.hasPeople()
                         ? tr("每个人用自己的登录名和密码登录；办理事项的人和时间记入审计记录。")
                         : tr("未启用人员权限：能打开文件的人都可以办理一切事项，不分经办和审批。"
                              "添加第一个管理员后启用，此后打开文件都要登录。"));
    refreshButtons();
}

const Person* PeoplePane::chosen() const {
    const auto row = m_pane->view().currentRow();
    if (!row || !m_session.isOpen() || *row >= m_session.year()->people.size()) return nullptr;
    return &m_session.year()->people[*row];
}

void PeoplePane::refreshButtons() {
    const QString obstacle = m_session.obstacleToChange(Operation::ManagePeople);
    const Person* person = chosen();
    m_add->setText(m_session.hasPeople() ? tr("添加(&J)…") : tr("添加管理员(&J)…"));
    m_disable->setText(person != nullptr && person->disabled ? tr("启用(&B)") : tr("停用(&B)"));
    const QString noRow = tr("请先在表中选一个人员");
    for (QPushButton* button : {m_add, m_change, m_reset, m_disable}) {
        const bool lacksRow = button != m_add && person == nullptr;
        button->setEnabled(obstacle.isEmpty() && !lacksRow);
        button->setToolTip(!obstacle.isEmpty() ? obstacle : lacksRow ? noRow : QString());
    }
}

void PeoplePane::add() {
    auto* dialog = new PersonDialog(m_session, !m_session.hasPeople(), this);
    connect(dialog, &PersonDialog::saved, this, &PeoplePane::welcome);
    dialog->open();
}

/// The first one is there at once: the local user is nobody any more.
void PeoplePane::welcome(const QString& login, const QString& password) {
    if (m_session.isOpen()) return choose(login);
    m_session.signIn(login, password, [self = QPointer(this), login](const QString&) {
        if (self) self->choose(login);
    });
}

void PeoplePane::choose(const QString& login) {
    if (!m_session.isOpen()) return;
    const std::vector<Person>& people = m_session.year()->people;
    // As it is kept, which is not always as it was typed.
    const Person* person = findLogin(people, parseLogin(login.toStdString()).value_or(""));
    if (person != nullptr) m_pane->reveal(static_cast<std::size_t>(person - people.data()));
}

void PeoplePane::change() {
    if (const Person* person = chosen()) (new PersonDialog(m_session, *person, this))->open();
}

void PeoplePane::resetPassword() {
    if (const Person* person = chosen()) (new ResetDialog(m_session, *person, this))->open();
}

void PeoplePane::switchDisabled() {
    const Person* person = chosen();
    if (person == nullptr) return;
    // The last one who manages people is not asked: he cannot be disabled.
    const bool self = person->login == m_session.login();
    if (self && hasOtherAdmin(m_session.year()->people, person->id))
        return askWhetherOneself(*person);
    setDisabled(*person, !person->disabled);
}

/// Who disables himself is out at once, and comes back by another administrator only.
void PeoplePane::askWhetherOneself(const Person& self) {
    askFirst(*this,
             {"disableSelf", tr("停用自己"),
              tr("停用自己以后马上退出登录，只有别的管理员能再启用您。要停用吗？"), tr("停用")},
             [this, self] { setDisabled(self, true); });
}

void PeoplePane::setDisabled(const Person& person, bool disabled) {
    const QString name = fromUtf8(person.name);
    m_session.managePeople(
        [login = person.login, disabled](PeopleEdit& edit) { edit.setDisabled(login, disabled); },
        [this, disabled, name](const QString& refusal) {
            if (!refusal.isEmpty()) return m_session.tellFailure(refusal);
            m_session.tell(disabled ? tr("%1 已停用。").arg(name) : tr("%1 已启用。").arg(name));
        });
}

}  // namespace grants::ui
