// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/move_dialog.h"

#include "domain/decisions/actions.h"
#include "domain/lines/lines.h"
#include "ui/base/screen_fit.h"
#include "ui/base/theme.h"
#include "ui/base/typed_dialog.h"
#include "ui/budget/budget_figures.h"
#include "ui/deciding/act_cautions.h"
#include "ui/deciding/enter_goes_on.h"
#include "ui/deciding/verdict_list.h"
#include "ui/desk/detail_view.h"
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

namespace grants::ui {

namespace {

constexpr int kMoveWidth = 560, kEffectHeight = 240, kLeastEffect = 120, kMoveVerdicts = 90;
constexpr int kTypingPause = 200;  // milliseconds

std::string_view codeOf(MoveAct act) {
    switch (act) {
        case MoveAct::Approve:
            return "approve";
        case MoveAct::Reject:
            return "reject";
        case MoveAct::Reverse:
            return "reverse";
        case MoveAct::AddReference:
            return kAddReference;
        case MoveAct::Propose:
            break;
    }
    return "propose";
}

/// Tab goes as the form shows them; those that are not there are passed over.
void putInOrder(std::initializer_list<QWidget*> parts) {
    QWidget* before = nullptr;
    for (QWidget* each : parts) {
        if (each == nullptr) continue;
        if (before != nullptr) QWidget::setTabOrder(before, each);
        before = each;
    }
}

}  // namespace

QString nameOf(MoveAct act) {
    switch (act) {
        case MoveAct::Approve:
            return MoveDialog::tr("批准调剂");
        case MoveAct::Reject:
            return MoveDialog::tr("不予批准");
        case MoveAct::Reverse:
            return MoveDialog::tr("撤回办理");
        case MoveAct::AddReference:
            return actionName(kAddReference);
        case MoveAct::Propose:
            break;
    }
    return MoveDialog::tr("提出调剂");
}

MoveDialog::MoveDialog(Session& session, MoveQuestion question, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_question(std::move(question)),
      m_form(new QFormLayout),
      m_day(new DayBox(this)),
      m_effect(new DetailView(this)),
      m_verdicts(new VerdictList(session, this)),
      m_caution(new QLabel(this)),
      m_hint(new QLabel(this)) {
    setObjectName(QStringLiteral("moveDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    keepForTypist(*this);
    setProperty("chapter", QStringLiteral("budget"));
    setWindowTitle(nameOf(m_question.act));
    setMinimumWidth(kMoveWidth);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPause);
    build();
    connect(&m_pause, &QTimer::timeout, this, &MoveDialog::foresee);
    connect(&session, &Session::changed, this, &MoveDialog::foresee);
    goToFirst();
    foresee();
}

void MoveDialog::build() {
    m_caution->setObjectName(QStringLiteral("cautions"));
    m_caution->setProperty("tone", QStringLiteral("warn"));
    m_caution->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("refusal"));
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_verdicts->setMinimumHeight(kMoveVerdicts);
    m_verdicts->hide();
    m_effect->setObjectName(QStringLiteral("effect"));
    m_effect->setAccessibleName(tr("调剂前后"));
    m_effect->setMinimumHeight(kEffectHeight);
    m_effect->setTabChangesFocus(true);
    m_effect->setVisible(showsEffect());
    addMatter();
    addFields();
    showCaution();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::kSmall);
    layout->addLayout(m_form);
    layout->addWidget(m_effect, 1);
    layout->addWidget(m_verdicts);
    layout->addWidget(m_caution);
    layout->addWidget(m_hint);
    layout->addWidget(makeButtons());
    putInOrder({m_from, m_to, m_amount, m_day, m_reference, m_opinion, m_effect, m_decide});
    // As high as the whole effect needs it, where the screen has the room.
    const QSize whole = sizeHint();
    m_effect->setMinimumHeight(kLeastEffect);
    resizeOnScreen(*this, whole);
}

/// What it is about: to be chosen for a proposal, else told.
void MoveDialog::addMatter() {
    if (proposes()) {
        m_from = addLines("from", tr("调出(&F)"));
        m_to = addLines("to", tr("调入(&T)"));
        m_amount = addLine("amount", tr("金额(元)(&M)"));
        connect(m_amount, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
        return;
    }
    const Reallocation& about = m_question.about;
    auto* matter =
        new QLabel(tr("%1　从 %2 调入 %3　%4")
                       .arg(fromUtf8(about.number), fromUtf8(about.from), fromUtf8(about.to),
                            amountWithUnit(about.amount, m_session.denomination())),
                   this);
    matter->setObjectName(QStringLiteral("matter"));
    matter->setTextFormat(Qt::PlainText);
    matter->setWordWrap(true);
    m_form->addRow(matter);
}

QComboBox* MoveDialog::addLines(const char* name, const QString& label) {
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const Plan& plan = m_session.plan();
    for (const std::string& code : lineCodes(plan)) {
        box->addItem(QString::fromStdString(code) + QStringLiteral("  ") +
                         nameOfLine(code, plan, m_session.translator().language()),
                     QString::fromStdString(code));
    }
    box->setCurrentIndex(-1);
    m_form->addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &MoveDialog::foresee);
    return box;
}

QLineEdit* MoveDialog::addLine(const char* name, const QString& label) {
    auto* line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    m_form->addRow(label, line);
    return line;
}

void MoveDialog::addFields() {
    const Date day = today();
    m_day->setObjectName(QStringLiteral("day"));
    m_day->setAccessibleName(tr("日期"));
    m_day->setDateRange({1900, 1, 1}, {2199, 12, 31});  // as far as Date goes
    m_day->setDay(day);
    m_form->addRow(tr("日期(&D)"), m_day);
    if (m_question.act == MoveAct::Approve || m_question.act == MoveAct::AddReference) {
        m_reference = addLine("reference", tr("批准文号(&N)"));
        connect(m_reference, &QLineEdit::textChanged, this, &MoveDialog::showCaution);
    }
    m_opinion = addLine("opinion", tr("意见(&O)"));
    m_opinion->setPlaceholderText(needsOpinion() ? tr("必须填写") : tr("可以不填"));
}

QWidget* MoveDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox(this);
    m_decide = buttons->addButton(proposes() ? tr("提出(&K)") : tr("办理(&K)"),
                                  QDialogButtonBox::AcceptRole);
    m_decide->setObjectName(QStringLiteral("decide"));
    m_decide->setProperty("primary", true);
    m_decide->setDefault(true);
    new EnterGoesOn(*this, *m_decide);
    buttons->addButton(tr("取消"), QDialogButtonBox::RejectRole)
        ->setObjectName(QStringLiteral("leave"));
    connect(buttons, &QDialogButtonBox::accepted, this, &MoveDialog::decide);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void MoveDialog::goToFirst() {
    QWidget* first = m_from;
    if (m_reference != nullptr) first = m_reference;
    if (needsOpinion()) first = m_opinion;
    first->setFocus();
}

bool MoveDialog::needsOpinion() const {
    return m_question.act == MoveAct::Reject || m_question.act == MoveAct::Reverse;
}

bool MoveDialog::showsEffect() const {
    const bool returns = m_question.act == MoveAct::Reverse && m_question.wasApproved;
    return proposes() || m_question.act == MoveAct::Approve || returns;
}

Reallocation MoveDialog::asked() const {
    if (!proposes()) return m_question.about;
    Reallocation moved;
    moved.from = m_from->currentData().toString().toStdString();
    moved.to = m_to->currentData().toString().toStdString();
    const auto typed = parseMoney(m_amount->text().trimmed().toStdString());
    if (typed) moved.amount = *typed;
    return moved;
}

/// A missing 批准文号 keeps nobody from approving, but nobody leaves it out unknowingly.
void MoveDialog::showCaution() {
    const QString caution =
        proposes() ? QString() : missingDocumentNumbers({actAsked()}, m_session.translator());
    m_caution->setText(caution);
    m_caution->setVisible(!caution.isEmpty());
}

/// The effect on the year as it stands now, worked out beside the window.
void MoveDialog::foresee() {
    if (m_opinion == nullptr || !showsEffect() || !m_session.isOpen()) return;
    const Reallocation moved = asked();
    if (moved.from.empty() || moved.to.empty() || moved.from == moved.to ||
        moved.amount <= Money()) {
        return showOutlook({m_session.sharedPlan(), moved, std::nullopt});
    }
    const bool back = m_question.act == MoveAct::Reverse;
    m_session.compute<MoveOutlook>(
        this,
        [moved, back, year = m_session.year(), plan = m_session.sharedPlan()] {
            return back ? outlookOnReturn(moved, *year, plan) : outlookOn(moved, *year, plan);
        },
        [this, moved](const MoveOutlook& outlook) {
            if (asked() == moved) showOutlook(outlook);  // nothing else was typed meanwhile
        });
}

void MoveDialog::showOutlook(const MoveOutlook& outlook) {
    m_effect->showText(describeOutlook(outlook, m_session.translator(), m_session.denomination()));
}

QString MoveDialog::fault() const {
    if (needsOpinion() && m_opinion->text().trimmed().isEmpty()) return tr("请写明意见，再办理。");
    if (m_question.act == MoveAct::AddReference && m_reference->text().trimmed().isEmpty())
        return tr("请填写批准文号，再办理。");
    if (!proposes()) {
        const Date proposed = m_question.about.date;
        return proposed <= m_day->day() ? QString()
                                        : tr("这笔调剂是 %1 提出的，这一步的日期不能更早。")
                                              .arg(fromUtf8(inIso(proposed)));
    }
    if (m_from->currentIndex() < 0 || m_to->currentIndex() < 0)
        return tr("请选好调出和调入的资金。");
    if (m_from->currentIndex() == m_to->currentIndex())
        return tr("调出和调入是同一项资金；请改成不同的两项。");
    const auto money = parseMoney(m_amount->text().trimmed().toStdString());
    if (!money) return m_session.text(money.error().message);
    return *money > Money() ? QString() : tr("金额要大于 0；请填写金额。");
}

void MoveDialog::decide() {
    if (const QString none = m_day->takeRefusal(); !none.isEmpty()) return say(none);
    if (const QString wrong = fault(); !wrong.isEmpty()) return say(wrong);
    say({});
    m_decide->setEnabled(false);
    const auto heard = [self = QPointer(this)](const std::vector<Verdict>& verdicts) {
        if (self) self->hear(verdicts);
    };
    if (proposes()) {
        const Reallocation moved = asked();
        const std::string opinion = m_opinion->text().trimmed().toStdString();
        return m_session.proposeReallocation(
            {moved.from, moved.to, moved.amount, m_day->day(), opinion}, heard);
    }
    m_session.act({actAsked()}, heard);
}

/// About one that is there.
Act MoveDialog::actAsked() const {
    Act act{Subject::Reallocation, m_question.about.number, std::string(codeOf(m_question.act)),
            m_day->day()};
    act.opinion = m_opinion->text().trimmed().toStdString();
    if (m_reference != nullptr) act.ref = m_reference->text().trimmed().toStdString();
    return act;
}

void MoveDialog::hear(const std::vector<Verdict>& verdicts) {
    m_decide->setEnabled(true);
    if (verdicts.empty()) return;  // what went wrong is told by the session
    const Verdict& verdict = verdicts.front();
    if (verdict.done()) {
        m_session.tell(tr("%1：%2 已办理。").arg(nameOf(m_question.act), fromUtf8(verdict.number)));
        return accept();
    }
    // Of a proposal each attempt has the next number, or none.
    Verdict shown = verdict;
    if (proposes()) shown.number = nameOf(m_question.act).toStdString();
    m_verdicts->take({shown});
    m_verdicts->show();
    goToFirst();
}

void MoveDialog::say(const QString& sentence) {
    m_hint->setText(sentence);
    m_hint->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) m_verdicts->hide();
}

}  // namespace grants::ui
