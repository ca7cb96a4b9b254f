// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/condition_form.h"

#include "ui/base/theme.h"
#include "ui/input/cell_editor.h"
#include "ui/query/condition_tests.h"
#include "workspace/local.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>

namespace grants::ui {

namespace {

ColumnKind typedLike(CellKind kind) {
    switch (kind) {
        case CellKind::Amount:
            return ColumnKind::Money;
        case CellKind::Count:
            return ColumnKind::Number;
        case CellKind::Day:
            return ColumnKind::Date;
        case CellKind::Identifier:
            return ColumnKind::Identifier;
        default:
            return ColumnKind::Text;
    }
}

QString shown(const CellValue& value, CellKind kind, Denomination denomination) {
    return kind == CellKind::Count ? QString::number(std::get<std::int64_t>(value))
                                   : displayText(value, denomination);
}

}  // namespace

ConditionForm::ConditionForm(const ColumnTitle& column, Denomination denomination, QWidget* parent)
    : QWidget(parent),
      m_column(column),
      m_denomination(denomination),
      m_test(new QComboBox(this)),
      m_until(new QLabel(tr("至"), this)),
      m_fault(new QLabel(this)) {
    m_test->setObjectName(QStringLiteral("conditionTest"));
    m_test->setAccessibleName(tr("条件"));
    for (const ConditionTest& test : testsOf(column.kind)) m_test->addItem(wordsOf(test));
    m_fault->setObjectName(QStringLiteral("conditionFault"));
    m_fault->setProperty("tone", QStringLiteral("bad"));
    m_fault->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kSmall, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_test);
    addFields();
    if (column.kind == CellKind::Day) addMonths();
    layout->addWidget(m_fault);
    layout->addStretch(1);
    connect(m_test, &QComboBox::currentIndexChanged, this, &ConditionForm::follow);
    follow();
}

void ConditionForm::addFields() {
    const ColumnDescriptor descriptor{"", false, typedLike(m_column.kind),
                                      "", {},    ColumnNames::Nothing};
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kTiny);
    for (CellEditor** field : {&m_from, &m_to}) {
        *field = makeCellEditor(descriptor, {nullptr, today(), m_denomination}, this);
        connect(*field, &QLineEdit::textChanged, this, &ConditionForm::follow);
    }
    m_from->setObjectName(QStringLiteral("conditionFrom"));
    m_from->setAccessibleName(tr("值"));
    m_to->setObjectName(QStringLiteral("conditionTo"));
    m_to->setAccessibleName(tr("至"));
    row->addWidget(m_from, 1);
    row->addWidget(m_until);
    row->addWidget(m_to, 1);
    if (m_column.kind == CellKind::Amount)
        row->addWidget(new QLabel(denominationName(m_denomination), this));
    if (m_column.kind == CellKind::Percent) row->addWidget(new QLabel(QStringLiteral("%"), this));
    static_cast<QBoxLayout*>(layout())->addLayout(row);
}

void ConditionForm::addMonths() {
    m_year = new QComboBox(this);
    m_year->setObjectName(QStringLiteral("conditionYear"));
    m_year->setAccessibleName(tr("年"));
    m_year->addItem(tr("按年月…"));
    m_month = new QComboBox(this);
    m_month->setObjectName(QStringLiteral("conditionMonth"));
    m_month->setAccessibleName(tr("月"));
    m_month->addItem(tr("全年"));
    for (int month = 1; month <= 12; ++month) m_month->addItem(tr("%1月").arg(month), month);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kTiny);
    row->addWidget(m_year, 1);
    row->addWidget(m_month, 1);
    static_cast<QBoxLayout*>(layout())->addLayout(row);
    connect(m_year, &QComboBox::activated, this, &ConditionForm::takeMonth);
    connect(m_month, &QComboBox::activated, this, &ConditionForm::takeMonth);
}

void ConditionForm::offerYears(int first, int last) {
    if (m_year == nullptr || m_year->count() > 1) return;
    for (int year = last; year >= first; --year) m_year->addItem(tr("%1年").arg(year), year);
}

/// Days from the first to the last of the month or year chosen.
void ConditionForm::takeMonth() {
    if (m_year->currentIndex() == 0 && m_year->count() > 1) m_year->setCurrentIndex(1);
    const int year = m_year->currentData().toInt(), month = m_month->currentData().toInt();
    if (year == 0) return;
    const Date from(year, std::max(month, 1), 1);
    const Date to = Date(year, month == 0 ? 12 : month, 1).endOfMonth();
    choose(0);
    m_from->setText(QString::fromStdString(inIso(from)));
    m_to->setText(QString::fromStdString(inIso(to)));
}

void ConditionForm::choose(int test) {
    m_test->setCurrentIndex(test);
}

QWidget& ConditionForm::first() const {
    return m_from->isHidden() ? static_cast<QWidget&>(*m_test) : *m_from;
}

std::optional<CellValue> ConditionForm::typed(const CellEditor& field) const {
    return valueTyped(field.typed(), m_column.kind, m_denomination);
}

std::optional<Condition> ConditionForm::condition() const {
    const ConditionTest& test =
        testsOf(m_column.kind)[static_cast<std::size_t>(std::max(0, m_test->currentIndex()))];
    const auto from = typed(*m_from), to = typed(*m_to);
    if (test.values > 0 && !from) return std::nullopt;
    if (test.values > 1 && !to) return std::nullopt;
    return test.make(from.value_or(CellValue()), to.value_or(CellValue()));
}

void ConditionForm::follow() {
    const ConditionTest& test =
        testsOf(m_column.kind)[static_cast<std::size_t>(std::max(0, m_test->currentIndex()))];
    m_from->setVisible(test.values > 0);
    m_until->setVisible(test.values > 1);
    m_to->setVisible(test.values > 1);
    const auto isFaulty = [this](const CellEditor& field) {
        return !field.isHidden() && !field.text().trimmed().isEmpty() && !typed(field);
    };
    const bool faulty = isFaulty(*m_from) || isFaulty(*m_to);
    m_fault->setText(faulty ? hintOf(m_column.kind) : QString());
    m_fault->setVisible(faulty);
    Q_EMIT changed();
}

bool ConditionForm::show(const Condition& condition) {
    const auto known = testOf(condition, m_column.kind);
    if (!known) return false;
    choose(static_cast<int>(known->test));
    if (!isBlank(known->from)) m_from->setText(shown(known->from, m_column.kind, m_denomination));
    if (!isBlank(known->to)) m_to->setText(shown(known->to, m_column.kind, m_denomination));
    return true;
}

}  // namespace grants::ui
