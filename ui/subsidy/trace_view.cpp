// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subsidy/trace_view.h"

#include "ui/base/theme.h"
#include "ui/filter/filter_popup.h"
#include "ui/pane/own_look.h"
#include "ui/subsidy/calculation_columns.h"

#include <QBoxLayout>
#include <QLabel>
#include <algorithm>

namespace grants::ui {

namespace {

template <class Row>
std::shared_ptr<const std::vector<Row>> shared(std::vector<Row> rows) {
    return std::make_shared<const std::vector<Row>>(std::move(rows));
}

QString stageName(StepKind kind) {
    switch (kind) {
        case StepKind::UnitCap:
        case StepKind::UnitCapLeft:
            return TraceView::tr("单位上限");
        case StepKind::PoolScale:
        case StepKind::PoolLevel:
            return TraceView::tr("总额分配");
        case StepKind::RoundTo:
            return TraceView::tr("取整");
        default:
            return TraceView::tr("同组合计");
    }
}

}  // namespace

TraceView::TraceView(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kSmall, 0, 0);
    layout->setSpacing(space::kSmall);
    m_name = new QLabel(this);
    m_name->setFont(typeFace(TypeSize::Heading, true));
    m_name->setWordWrap(true);
    m_chain = new QLabel(this);
    m_chain->setObjectName(QStringLiteral("chain"));
    m_chain->setWordWrap(true);
    m_chain->setTextFormat(Qt::RichText);
    m_chain->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_name);
    layout->addWidget(m_chain);
    makeTable();
    layout->addWidget(m_lineTable, 1);
    layout->addStretch(0);
    connect(&session, &Session::denominationChanged, this, &TraceView::showChain);
    present(nullptr, nullptr);
}

void TraceView::makeTable() {
    m_lines = new TableModel<LineRow>(this);
    m_lineTable = new TableView(QStringLiteral("subsidyLines"), this);
    offerFilters(*m_lineTable);
    keepOwnLook(m_session, *m_lineTable);
    m_lineTable->setObjectName(QStringLiteral("subsidyLines"));
    m_lineTable->setMinimumHeight(TableView::kLeastHeight);
    m_lineTable->setAccessibleName(tr("该单位的各笔"));
    m_lines->setDenomination(m_session.denomination());
    m_lineTable->showModel(*m_lines);
    connect(&m_session, &Session::denominationChanged, m_lines,
            [this] { m_lines->setDenomination(m_session.denomination()); });
    connect(m_lineTable, &TableView::currentRowChanged, this, &TraceView::lineChanged);
    connect(m_lineTable, &TableView::activated, this, [this](const QModelIndex& cell) {
        if (const LineRow* row = m_lines->at(cell.row()))
            Q_EMIT recordAsked(fromUtf8(row->line->record));
    });
}

void TraceView::present(std::shared_ptr<const SchemeFigures> figures, const UnitResult* unit) {
    const bool same = unit != nullptr && m_unit != nullptr && unit->unit == m_unit->unit;
    const auto line = same ? m_lineTable->currentRow() : std::nullopt;
    m_figures = std::move(figures);
    m_unit = unit;
    m_lineTable->setVisible(unit != nullptr);
    showChain();
    const bool any = unit != nullptr;
    m_lines->show(lineColumns(m_session.translator()),
                  shared(any ? linesOf(*m_figures, *unit) : std::vector<LineRow>()));
    m_lineTable->columns().refit();
    if (any && !unit->lines.empty())
        m_lineTable->goToRow(std::min(line.value_or(0), unit->lines.size() - 1));
    Q_EMIT lineChanged();
}

void TraceView::setSource(std::function<TableSource()> source) {
    m_lineTable->setCopyHead([this, source = std::move(source)](Titles titles, std::int64_t cells) {
        return Provenance(m_session, source(), m_lines->lines()).copyHead(titles, cells);
    });
}

std::optional<std::size_t> TraceView::chosenLine() const {
    return m_lineTable->currentRow();
}

void TraceView::showChain() {
    if (m_unit == nullptr) {
        m_name->clear();
        m_chain->setText(
            tr("选一个单位，这里就写明它的每一笔和每一步：标准、上限、按比例分配、取整。"));
        return;
    }
    m_name->setText(fromUtf8(m_figures->names->name(m_unit->unit)));
    m_chain->setText(chainText());
}

QString TraceView::chainText() const {
    const auto strong = [this](Money money) {
        return QStringLiteral("<b>%1</b>").arg(amountText(money, m_session.denomination()));
    };
    QString text = tr("应得") + QStringLiteral(" ") + strong(m_unit->raw);
    for (const Step& step : m_unit->steps) {
        text +=
            QStringLiteral(" → ") + stageName(step.kind) + QStringLiteral(" ") + strong(step.after);
    }
    return text + QChar::Space + denominationName(m_session.denomination());
}

}  // namespace grants::ui
