// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deciding/act_dialog.h"

#include "ui/base/screen_fit.h"
#include "ui/base/theme.h"
#include "ui/base/typed_dialog.h"
#include "ui/deciding/act_cautions.h"
#include "ui/deciding/act_rights.h"
#include "ui/deciding/enter_goes_on.h"
#include "ui/deciding/subject_list.h"
#include "ui/deciding/verdict_list.h"
#include "ui/input/day_box.h"
#include "ui/words/decision_words.h"
#include "workspace/local.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <algorithm>

namespace grants::ui {

namespace {

constexpr int kWidth = 520, kListWidth = 640, kVerdictHeight = 90;
constexpr std::size_t kNamed = 3;  // subjects that are named in full

QString lineFor(const ActSubject& subject) {
    QStringList parts{fromUtf8(subject.number), subject.name};
    parts.removeAll(QString());
    for (const ActFact& each : subject.facts)
        if (!each.value.isEmpty()) parts << each.title + u' ' + each.value;
    return parts.join(u' ');
}

/// Of payments with what they come to together.
QString countOf(const std::vector<ActSubject>& subjects, Subject kind) {
    const int count = static_cast<int>(subjects.size());
    if (kind != Subject::Payment) return ActDialog::tr("共 %n 件", nullptr, count);
    Money sum;
    for (const ActSubject& each : subjects) sum += each.requested;
    return ActDialog::tr("共 %n 笔，合计 %1", nullptr, count)
        .arg(amountWithUnit(sum, Denomination::Yuan));
}

QString linesFor(const std::vector<ActSubject>& subjects, Subject kind) {
    QStringList lines;
    for (std::size_t at = 0; at < std::min(subjects.size(), kNamed); ++at)
        lines << lineFor(subjects[at]);
    if (subjects.size() > kNamed) lines << QStringLiteral("……");
    if (subjects.size() > 1) lines << countOf(subjects, kind);
    return lines.join(u'\n');
}

/// Each has a line of its own where one chooses among them, or gives each its own answer.
bool isListed(const ActLook& look, std::size_t subjects) {
    return look.begin != nullptr || (look.asksEach && subjects > 1);
}

}  // namespace

ActDialog::ActDialog(Session& session, std::string_view action, std::vector<ActSubject> subjects,
                     QWidget* parent)
    : ActDialog(session, lookOf(action), std::move(subjects), parent) {}

ActDialog::ActDialog(Session& session, const ActLook& look, std::vector<ActSubject> subjects,
                     QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_look(look),
      m_action(findAction(look.subject, look.code)),
      m_onlyPasses(m_action != nullptr && onlyPasses(*m_action, session)),
      m_pending(std::move(subjects)),
      m_list(isListed(look, m_pending.size()) ? new SubjectList(look, m_pending, this) : nullptr),
      m_form(new QFormLayout),
      m_day(new DayBox(this)),
      m_result(new QComboBox(this)),
      m_outlook(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_cautions(new QLabel(this)),
      m_hint(new QLabel(this)),
      m_verdicts(new VerdictList(session, this)) {
    setObjectName(QStringLiteral("actDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    keepForTypist(*this);
    setProperty("chapter", QLatin1String(lookOf(look.subject).chapter));
    setWindowTitle(actionName(look.code));
    setMinimumWidth(m_list == nullptr ? kWidth : kListWidth);
    build();
    showNeeds();
    foresee();
    connect(m_day, &QDateEdit::dateChanged, this, &ActDialog::foresee);
    connect(&session, &Session::changed, this, &ActDialog::foresee);
    goToFirst();
}

void ActDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    if (m_list != nullptr) fit();
}

/// As wide as a list needs it, which is more than Qt grants a window by itself.
void ActDialog::fit() {
    if (m_list == nullptr) return adjustSize();
    const QSize wanted = sizeHint();
    resizeOnScreen(*this, {std::max(width(), wanted.width()), wanted.height()});
}

/// To what must be given, else to the first field: never to the button, where Enter decides.
void ActDialog::goToFirst() {
    QWidget* first = m_day;
    if (m_result->count() > 1) first = m_result;
    if (m_onlyPasses) first = m_override;
    if (needsOpinion()) first = m_opinion;
    if (m_list != nullptr) return m_list->goTo({});
    first->setFocus();
}

void ActDialog::build() {
    auto* subjects = new QLabel(linesFor(m_pending, m_look.subject), this);
    subjects->setObjectName(QStringLiteral("subjects"));
    subjects->setWordWrap(true);
    subjects->setTextFormat(Qt::PlainText);
    m_sentence->setVisible(m_look.asksFinding);
    m_cautions->setObjectName(QStringLiteral("cautions"));
    m_cautions->setProperty("tone", QStringLiteral("warn"));
    m_cautions->setWordWrap(true);
    m_cautions->setTextFormat(Qt::PlainText);
    m_cautions->hide();
    m_hint->setObjectName(QStringLiteral("refusal"));
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_verdicts->setMinimumHeight(kVerdictHeight);
    m_verdicts->hide();
    addFields();
    auto* buttons = new QDialogButtonBox(this);
    m_decide = buttons->addButton(tr("办理(&K)"), QDialogButtonBox::AcceptRole);
    m_decide->setObjectName(QStringLiteral("decide"));
    m_decide->setProperty("primary", true);
    m_decide->setDefault(true);
    new EnterGoesOn(*this, *m_decide);
    m_leave = buttons->addButton(tr("取消"), QDialogButtonBox::RejectRole);
    m_leave->setObjectName(QStringLiteral("leave"));
    auto* layout = new QVBoxLayout(this);
    if (m_list != nullptr) layout->addWidget(m_list, 1);
    layout->addWidget(subjects);
    subjects->setVisible(m_list == nullptr);
    layout->addWidget(m_outlook);
    layout->addLayout(m_form);
    layout->addWidget(m_verdicts, 1);
    layout->addWidget(m_cautions);
    layout->addWidget(m_hint);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ActDialog::decide);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ActDialog::addFields() {
    m_outlook->setObjectName(QStringLiteral("outlook"));
    m_outlook->setWordWrap(true);
    m_outlook->setTextFormat(Qt::PlainText);
    m_outlook->hide();
    m_day->setObjectName(QStringLiteral("day"));
    m_day->setAccessibleName(tr("日期"));
    m_day->setDateRange({1900, 1, 1}, {2199, 12, 31});  // as far as Date goes
    m_day->setDay(today());
    m_form->addRow(tr("日期(&D)"), m_day);
    addResults();
    const bool alike = m_list == nullptr;
    m_amount = addLine("amount", tr("金额(元)(&M)"), alike && m_look.asksAmount);
    m_amount->setPlaceholderText(blankAmount());
    m_reference = addLine("reference", tr("%1(&N)").arg(lookOf(m_look.subject).reference()),
                          alike && m_look.asksReference);
    m_opinion = addLine("opinion", tr("意见(&O)"), true);
    m_override = addLine("override", tr("越限理由(&X)"), m_onlyPasses);
    connect(m_reference, &QLineEdit::textChanged, this, &ActDialog::showCautions);
    if (m_list != nullptr) {
        connect(m_list, &SubjectList::changed, this, &ActDialog::showCautions);
        connect(m_list, &SubjectList::changed, this, &ActDialog::reconsider);
    }
    connect(m_day, &QDateEdit::dateChanged, this, &ActDialog::showOverride);
    connect(m_day, &QDateEdit::dateChanged, this, &ActDialog::showCautions);
    connect(m_day, &QDateEdit::dateChanged, this, &ActDialog::reconsider);
    connect(m_day, &DayBox::corrected, this, [this] {
        if (m_told == Told::NoDay) say({});
    });
    for (const QLineEdit* each : {m_amount, m_reference, m_opinion, m_override})
        connect(each, &QLineEdit::textChanged, this, &ActDialog::reconsider);
    showOverride();
}

/// A payment after the fund's last day, say: who pays it may not let it through.
void ActDialog::showOverride() {
    const bool isAhead = passesAhead(m_pending, m_day->day());
    const bool isOffered = isAhead || m_verdicts->canBePassed();
    const bool isShown =
        m_onlyPasses || (isOffered && m_session.obstacleTo(Operation::Award).isEmpty());
    m_form->setRowVisible(m_override, isShown);
    m_override->setPlaceholderText(isAhead ? tr("期限以后还要办的，写明理由") : QString());
    if (!isShown) m_override->clear();
}

QString ActDialog::blankAmount() const {
    if (!m_look.asksRequested) return tr("空着就是拟立项金额");
    const bool isSuggested = std::any_of(m_pending.begin(), m_pending.end(),
                                         [](const auto& each) { return each.suggested; });
    return isSuggested ? tr("空着就是各自的建议金额") : tr("空着就是申请金额");
}

void ActDialog::addResults() {
    m_result->setObjectName(QStringLiteral("result"));
    if (m_look.asksFinding) return addFindings();
    m_result->setAccessibleName(tr("结论"));
    if (m_action != nullptr) {
        for (const ActionOutcome& each : m_action->outcomes)
            m_result->addItem(resultName(each.result), fromUtf8(each.result));
    }
    m_form->addRow(tr("结论(&R)"), m_result);
    m_form->setRowVisible(m_result, m_result->count() > 1);
    connect(m_result, &QComboBox::currentIndexChanged, this, &ActDialog::showNeeds);
    connect(m_result, &QComboBox::activated, this, [this] { m_isResultChosen = true; });
}

/// Each once, with the sentence that the first application has for it.
void ActDialog::addFindings() {
    m_result->setAccessibleName(tr("问题"));
    for (const ActSubject& subject : m_pending) {
        for (const ActFinding& each : subject.findings) {
            const QString key = fromUtf8(each.key);
            if (m_result->findData(key) >= 0) continue;
            m_result->addItem(resultName(each.key), key);
            m_result->setItemData(m_result->count() - 1, each.sentence, Qt::ToolTipRole);
        }
    }
    m_sentence->setObjectName(QStringLiteral("finding"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_form->addRow(tr("问题(&R)"), m_result);
    m_form->addRow(QString(), m_sentence);
    connect(m_result, &QComboBox::currentIndexChanged, this, &ActDialog::showNeeds);
}

QLineEdit* ActDialog::addLine(const char* name, const QString& label, bool shown) {
    auto* line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    m_form->addRow(label, line);
    m_form->setRowVisible(line, shown);
    return line;
}

std::string ActDialog::result() const {
    return m_result->currentData().toString().toStdString();
}

bool ActDialog::needsOpinion() const {
    if (m_action == nullptr) return true;
    const ActionOutcome* outcome = findOutcome(*m_action, result());
    return outcome != nullptr && outcome->needsOpinion;
}

void ActDialog::showNeeds() {
    if (m_opinion == nullptr) return;
    reconsider();
    m_sentence->setText(m_result->currentData(Qt::ToolTipRole).toString());
    m_opinion->setPlaceholderText(needsOpinion() ? tr("必须填写") : tr("可以不填"));
    showCautions();
}

/// Nothing of it forbids to decide, but nobody does it unknowingly.
void ActDialog::showCautions() {
    QStringList cautions{missingDocumentNumbers(acts(), m_session.translator())};
    if (m_look.code == "examine" && result() == "pass") cautions << checksAgainst(m_pending);
    if (m_look.code == "object") cautions << noticesOver(m_pending, m_day->day());
    if (m_look.code == "propose") cautions << lonelyAward();
    cautions.removeAll(QString());
    m_cautions->setText(cautions.join(u'\n'));
    m_cautions->setVisible(!cautions.isEmpty());
}

/// That whoever proposes could not award, and nobody else could; empty where somebody can.
QString ActDialog::lonelyAward() const {
    if (!m_session.isOpen()) return {};
    const Actor& actor = m_session.actor();
    const auto alone = noOtherToAward({actor.person, actor.name, m_session.year()->people});
    return alone ? m_session.text(*alone) : QString();
}

Act ActDialog::actOn(const std::string& number) const {
    Act act{.subject = m_look.subject, .number = number, .action = std::string(m_look.code)};
    act.on = m_day->day();
    act.result = result();
    act.opinion = m_opinion->text().trimmed().toStdString();
    act.ref = m_reference->text().trimmed().toStdString();
    act.override = m_override->text().trimmed().toStdString();
    return act;
}

/// Where all are decided alike.
std::optional<Money> ActDialog::amountFor(const ActSubject& subject) const {
    const auto typed = parseMoney(m_amount->text().trimmed().toStdString());
    if (m_look.asksAmount && typed) return *typed;
    if (m_look.asksRequested) return subject.suggested.value_or(subject.requested);
    return std::nullopt;
}

std::vector<Act> ActDialog::acts() const {
    std::vector<Act> acts;
    if (m_list == nullptr) {
        for (const ActSubject& each : m_pending)
            acts.emplace_back(actOn(each.number)).amount = amountFor(each);
        return acts;
    }
    for (const SubjectList::Line& each : m_list->chosen()) {
        Act& act = acts.emplace_back(actOn(each.number));
        if (const auto amount = parseMoney(each.amount.toStdString())) act.amount = *amount;
        act.ref = each.reference.toStdString();
    }
    return acts;
}

void ActDialog::decide() {
    if (m_over) return accept();
    if (const QString none = m_day->takeRefusal(); !none.isEmpty()) return say(none, Told::NoDay);
    if (const QString wrong = fault(); !wrong.isEmpty()) return say(wrong, Told::Fault);
    say({});
    m_decide->setEnabled(false);
    const std::vector<Act> wanted = acts();
    m_asked.clear();
    for (const Act& each : wanted) m_asked.push_back(each.number);
    auto heard = [self = QPointer(this)](const std::vector<Verdict>& verdicts) {
        if (self) self->hear(verdicts);
    };
    if (m_look.begin != nullptr) return m_look.begin(m_session, wanted, std::move(heard));
    m_session.act(wanted, std::move(heard));
}

void ActDialog::forget(const std::string& number) {
    std::erase_if(m_pending, [&](const ActSubject& subject) { return subject.number == number; });
    if (m_list != nullptr) m_list->drop(number);
}

void ActDialog::hear(std::vector<Verdict> verdicts) {
    m_decide->setEnabled(true);
    std::size_t left = m_asked.size();
    for (std::size_t at = 0; at < verdicts.size(); ++at) {
        verdicts[at].number = m_asked[at];  // of what began: what it was asked for
        if (!verdicts[at].done()) continue;
        forget(m_asked[at]);
        --left;
    }
    showCautions();
    m_verdicts->take(verdicts);
    if (left == 0) finish();
    if (m_over && m_verdicts->count() == 1) return accept();
    m_verdicts->setVisible(!verdicts.empty());
    foresee();
    if (!m_over) goToFirst();
    offerOverride();
    if (!m_over) m_decide->setText(tr("再办理未办理的 %n 件(&K)", nullptr, static_cast<int>(left)));
    fit();
}

/// Whoever may pass what was refused is asked why; anybody else hears who could.
void ActDialog::offerOverride() {
    if (m_over || !m_verdicts->canBePassed()) return;
    const QString obstacle = m_session.obstacleTo(Operation::Award);
    showOverride();
    if (!obstacle.isEmpty()) return say(tr("这些限制可以由有权的人写明理由放行。%1").arg(obstacle));
    say(tr("这些限制可以放行：写明越限理由再办理。理由会记在办理经过里，并印在报表里。"));
    m_override->setFocus();
}

/// All that was asked for is decided; what was not chosen stays for another time.
void ActDialog::finish() {
    m_over = true;
    if (m_list != nullptr) m_list->setEnabled(false);
    const int done = m_verdicts->doneCount();
    m_session.tell(tr("%1：已办理 %n 件。", nullptr, done).arg(actionName(m_look.code)));
    m_decide->setText(tr("关闭(&K)"));
    m_leave->hide();  // there is nothing left to be called off
    m_decide->setFocus();
    say({});
}

void ActDialog::say(const QString& sentence, Told told) {
    m_told = told;
    m_hint->setText(sentence);
    m_hint->setVisible(!sentence.isEmpty());
}

}  // namespace grants::ui
