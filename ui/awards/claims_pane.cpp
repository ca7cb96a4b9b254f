// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awards/claims_pane.h"

#include "ui/base/theme.h"
#include "ui/records/record_rows.h"
#include "ui/words/target_words.h"

#include <QBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <algorithm>

namespace grants::ui {

namespace {

constexpr std::string_view kReading = "A21";
const QString kRecordPrefix = QStringLiteral("record:");

const Reading* readingOf(const Plan& plan) {
    const auto found = std::find_if(plan.readings.begin(), plan.readings.end(),
                                    [](const Reading& each) { return each.id == kReading; });
    return found == plan.readings.end() ? nullptr : &*found;
}

/// How the plan settles who counts a record, with its clause.
QString readingText(const Plan& plan, Language language) {
    const Reading* reading = readingOf(plan);
    if (reading == nullptr) return {};
    const SettingOption option = inWords(reading->options, reading->value);
    return ClaimsPane::tr("口径：%1（条款 %2）")
        .arg(planText(option.text, option.textEn, language), fromUtf8(reading->clause));
}

/// What papers go with.
std::optional<Kinds::AnyId> idOf(EvidenceRef record, const FundYear& year) {
    switch (record.kind) {
        case EvidenceRef::Kind::Licence:
            return Kinds::AnyId(year.licences[record.index].id);
        case EvidenceRef::Kind::Pledge:
            return Kinds::AnyId(year.pledges[record.index].id);
        case EvidenceRef::Kind::Product:
            return Kinds::AnyId(year.products[record.index].id);
        default:
            return std::nullopt;
    }
}

DetailText describeClaim(const AwardFigures& figures, const ClaimedRecord& claimed,
                         const QString& why) {
    DetailText text;
    const QString number = fromUtf8(numberOf(*figures.year, claimed.record));
    text.title(number, kindText(claimed.record.kind))
        .fact(ClaimsPane::tr("由来"), why)
        .link(number, QStringLiteral("evidence"), placeOf(claimed.record, *figures.year),
              ClaimsPane::tr("成效台账"));
    text.section(ClaimsPane::tr("主张的立项"))
        .titles({ClaimsPane::tr("受理号"), ClaimsPane::tr("申报单位"), ClaimsPane::tr("凭什么计入"),
                 ClaimsPane::tr("现计入")});
    for (const Claimant& each : claimed.claimants) {
        text.row({fromUtf8(each.award->number()),
                  fromUtf8(figures.names->name(each.award->unit->id)), footingText(each.footing),
                  flagText(each.counts)});
    }
    for (const Claimant& each : claimed.claimants) {
        const QString award = fromUtf8(each.award->number());
        text.link(award, QStringLiteral("awards"), award, ClaimsPane::tr("立项"));
    }
    return text;
}

}  // namespace

ClaimsPane::ClaimsPane(Drafts& drafts, QWidget* parent)
    : AwardsTab(parent),
      m_session(drafts.session()),
      m_sheet(drafts.sheet(QStringLiteral("归属"))),
      m_work(new QObject(this)),
      m_reading(new QLabel(this)),
      m_table(new TablePane(m_session, QStringLiteral("claims"), tr("归属"), this)),
      m_moveTable(new TablePane(m_session, QStringLiteral("moves"), tr("归属的影响"), this)),
      m_entry(nullptr) {
    m_reading->setObjectName(QStringLiteral("attributionReading"));
    m_reading->setProperty("quiet", true);
    m_reading->setWordWrap(true);
    m_table->setEmptyText(tr("没有几家立项都能计入的记录，不用决定归属。"));
    m_moveTable->setEmptyText(tr("选一条记录，这里列出归给哪一家会使哪些指标变成多少。"));
    m_table->showModel(m_model);
    m_moveTable->showModel(m_moves);
    for (TablePane* each : {m_table, m_moveTable}) {
        each->setSource([this] { return TableSource{m_session.asOf()}; });
        connect(each, &TablePane::statusChanged, this, &AwardsTab::statusChanged);
    }
    m_entry =
        new TableEntry(drafts, *m_table, m_model, m_sheet.name(), TableEntry::Beneath::Nothing);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kSmall, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_reading);
    layout->addWidget(makeSplit(), 1);
    connect(m_table, &TablePane::currentRowChanged, this, &ClaimsPane::followRow);
    for (const auto signal : {&Session::presenceChanged, &Session::denominationChanged})
        connect(&m_session, signal, this, &ClaimsPane::showRows);
    connect(&m_session, &Session::changed, this, &ClaimsPane::showRows);
}

QWidget* ClaimsPane::makeSplit() {
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("claimSplit"));
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_moveTable);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    return split;
}

void ClaimsPane::present(const AwardFiguresPtr& figures) {
    m_figures = figures;
    m_asked = nullptr;
    showRows();
}

/// Attributions are those of today's year, which is ahead of the figures for a moment.
void ClaimsPane::showRows() {
    if (!m_figures || !m_session.isOpen()) return;
    showReading();
    std::vector<ClaimRow> rows = claimRows(*m_figures, *m_session.year());
    for (ClaimRow& each : rows) each.awaited.start = textsOf(m_sheet, {{"登记号", each.number}});
    m_rows = heldBy(m_figures, std::move(rows));
    m_model.show(claimColumns(m_session.obstacleToChange(Operation::Judge).isEmpty()), m_rows);
    followRow();
}

void ClaimsPane::showReading() {
    const QString reading = readingText(m_session.plan(), m_session.translator().language());
    const QString obstacle = m_session.obstacleToChange(Operation::Judge);
    m_reading->setText(obstacle.isEmpty() ? reading : reading + u'\n' + obstacle);
}

const ClaimRow* ClaimsPane::current() const {
    const auto row = m_table->view().currentRow();
    return m_rows && row && *row < m_rows->size() ? &(*m_rows)[*row] : nullptr;
}

void ClaimsPane::followRow() {
    askForMoves();
    Q_EMIT explained();
}

void ClaimsPane::askForMoves() {
    const ClaimRow* row = current();
    const ClaimedRecord* claimed = row == nullptr ? nullptr : row->claimed;
    if (claimed != nullptr && claimed == m_asked) return;
    m_asked = claimed;
    showMoves(m_figures, {});
    if (claimed == nullptr) return;
    m_session.compute<std::vector<MoveRow>>(
        m_work, [figures = m_figures, claimed] { return moveRows(*figures, *claimed); },
        [this, figures = m_figures, claimed](std::vector<MoveRow> rows) {
            if (claimed == m_asked) showMoves(figures, std::move(rows));
        });
}

void ClaimsPane::showMoves(AwardFiguresPtr figures, std::vector<MoveRow> rows) {
    m_moves.show(moveColumns(), heldBy(std::move(figures), std::move(rows)));
}

Explanation ClaimsPane::explanation() const {
    const ClaimRow* row = current();
    if (row == nullptr || row->claimed == nullptr) {
        return {[] {
                    return DetailText().note(
                        tr("选一条记录，这里列出谁能计入它、凭什么；在“归属”里填受理号，"
                           "并写明理由，这条记录就只计入那一件。"));
                },
                {}};
    }
    return {[figures = m_figures, claimed = row->claimed, why = fromUtf8(row->why)] {
                return describeClaim(*figures, *claimed, why);
            },
            {},
            {},
            idOf(row->claimed->record, *m_figures->year)};
}

bool ClaimsPane::reveal(const QString& record) {
    if (!m_rows || !record.startsWith(kRecordPrefix)) return false;
    const std::string number = record.mid(kRecordPrefix.size()).toStdString();
    for (std::size_t row = 0; row < m_rows->size(); ++row) {
        if ((*m_rows)[row].number != number) continue;
        m_table->reveal(row);
        return true;
    }
    return false;
}

void ClaimsPane::follow(const Case& one) {
    const auto claims = [&one](const ClaimRow& row) {
        const ClaimedRecord* claimed = row.claimed;
        return claimed != nullptr &&
               std::any_of(claimed->claimants.begin(), claimed->claimants.end(),
                           [&one](const Claimant& by) { return by.award == &one; });
    };
    const ClaimRow* here = current();
    if (!m_rows || (here != nullptr && claims(*here))) return;
    for (std::size_t row = 0; row < m_rows->size(); ++row)
        if (claims((*m_rows)[row]) && m_model.lineOf(row)) return m_table->view().goToRow(row);
}

}  // namespace grants::ui
