// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/scoring/criterion_row.h"

#include "ui/base/theme.h"
#include "ui/words/target_words.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStyle>

namespace grants::ui {

namespace {

constexpr int kPointsWidth = 72, kWordLines = 2;
constexpr std::int32_t kHundredthsOfOne = 100;

/// For the style sheet.
void restyle(QWidget& widget, const char* property, bool on) {
    if (widget.property(property).toBool() == on) return;
    widget.setProperty(property, on);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

bool isEnter(int key) {
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

}  // namespace

CriterionRow::CriterionRow(const RubricItem& item, Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_criterion(item.name),
      m_name(nameOf(item, session.translator().language())),
      m_most(Points::ofHundredths(item.points * kHundredthsOfOne)),
      m_points(new QLineEdit(this)),
      m_words(new QPlainTextEdit(this)),
      m_fault(new QLabel(this)) {
    setObjectName(QStringLiteral("criterion"));
    makeFields();
    layOut(planText(item.criteria, item.criteriaEn, session.translator().language()));
    connect(m_points, &QLineEdit::textChanged, this, &CriterionRow::judge);
    connect(m_points, &QLineEdit::textEdited, this, &CriterionRow::edited);
    connect(m_words, &QPlainTextEdit::textChanged, this, &CriterionRow::edited);
}

void CriterionRow::makeFields() {
    m_points->setObjectName(QStringLiteral("points"));
    m_points->setAccessibleName(tr("%1 的分值，最多 %2 分").arg(m_name, fromUtf8(toText(m_most))));
    m_points->setFixedWidth(kPointsWidth);
    m_points->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setAccessibleName(tr("%1 的意见").arg(m_name));
    m_words->setPlaceholderText(tr("意见（可不填；Shift+Enter 换行）"));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(m_words->fontMetrics().lineSpacing() * kWordLines + space::kMedium);
    m_fault->setObjectName(QStringLiteral("pointsFault"));
    m_fault->setProperty("tone", QStringLiteral("bad"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    for (QWidget* field : {static_cast<QWidget*>(m_points), static_cast<QWidget*>(m_words)})
        field->installEventFilter(this);
}

void CriterionRow::layOut(const QString& guidance) {
    auto* title = new QLabel(m_name, this);
    title->setFont(typeFace(TypeSize::Body, true));
    title->setBuddy(m_points);
    auto* most = new QLabel(tr("/ %1 分").arg(fromUtf8(toText(m_most))), this);
    auto* words = new QLabel(guidance, this);
    words->setObjectName(QStringLiteral("guidance"));
    words->setProperty("quiet", true);
    words->setWordWrap(true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, space::kSmall);
    grid->setHorizontalSpacing(space::kSmall);
    grid->setVerticalSpacing(space::kTiny);
    grid->addWidget(title, 0, 0);
    grid->addWidget(m_points, 0, 1);
    grid->addWidget(most, 0, 2);
    grid->addWidget(words, 1, 0, 1, 3);
    grid->addWidget(m_fault, 2, 0, 1, 3);
    grid->addWidget(m_words, 3, 0, 1, 3);
    grid->setColumnStretch(0, 1);
}

TypedScore CriterionRow::typed() const {
    return {m_points->text(), m_words->toPlainText()};
}

std::optional<Points> CriterionRow::points() const {
    const auto points = parsePoints(m_points->text().toStdString());
    return points && *points <= m_most ? std::optional(*points) : std::nullopt;
}

void CriterionRow::present(const TypedScore& score) {
    const auto shown = parsePoints(m_points->text().toStdString());
    const auto wanted = parsePoints(score.points.toStdString());
    const bool samePoints = shown && wanted ? *shown == *wanted : m_points->text() == score.points;
    if (!samePoints) m_points->setText(score.points);
    if (m_words->toPlainText().trimmed() == score.words.trimmed()) return;
    const QSignalBlocker quiet(m_words);
    m_words->setPlainText(score.words);
}

void CriterionRow::setLocked(bool locked) {
    m_points->setReadOnly(locked);
    m_words->setReadOnly(locked);
    for (QWidget* field : {static_cast<QWidget*>(m_points), static_cast<QWidget*>(m_words)}) {
        field->style()->unpolish(field);
        field->style()->polish(field);
    }
}

void CriterionRow::begin() {
    m_points->setFocus(Qt::OtherFocusReason);
    m_points->selectAll();
}

QString CriterionRow::faultOf(const QString& text) const {
    if (text.trimmed().isEmpty()) return {};
    const auto points = parsePoints(text.toStdString());
    if (!points) return m_session.text(points.error().message);
    return *points <= m_most ? QString()
                             : tr("本项最多 %1 分，请改小。").arg(fromUtf8(toText(m_most)));
}

void CriterionRow::judge() {
    const QString fault = faultOf(m_points->text());
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    restyle(*m_points, "fault", !fault.isEmpty());
}

/// Enter goes from the points to the words, from there to what comes next.
bool CriterionRow::takesKey(const QObject* watched, int key, Qt::KeyboardModifiers held) {
    if (!isEnter(key) || held.testFlag(Qt::ShiftModifier)) return false;
    if (watched == m_words) {
        Q_EMIT wentOn();
    } else {
        m_words->setFocus(Qt::TabFocusReason);
    }
    return true;
}

bool CriterionRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) Q_EMIT entered();
    if (event->type() == QEvent::FocusOut) Q_EMIT left();
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    return takesKey(watched, key.key(), key.modifiers()) || QWidget::eventFilter(watched, event);
}

}  // namespace grants::ui
