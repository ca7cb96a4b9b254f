// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subsidy/subsidy_page.h"

#include "ui/base/theme.h"
#include "ui/subsidy/calculation_columns.h"
#include "ui/subsidy/readings_bar.h"
#include "ui/subsidy/readings_pane.h"
#include "ui/subsidy/trace_view.h"
#include "ui/words/target_words.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>

namespace grants::ui {

namespace {

// Narrower than this, the unit's lines stand below the units.
constexpr int kSideBySide = 1000;

/// Rows inside the figures, which they keep alive.
template <class Row>
std::shared_ptr<const std::vector<Row>> within(const std::shared_ptr<const SchemeFigures>& figures,
                                               const std::vector<Row>& rows) {
    return {figures, &rows};
}

QString ratioText(const SchemeResult& result) {
    if (result.ratio == Fraction(1, 1)) return SubsidyPage::tr("不需分配");
    return SubsidyPage::tr("%1（%2）")
        .arg(fromUtf8(inPercent(result.ratio, 4)), fromUtf8(toText(result.ratio)));
}

}  // namespace

SubsidyPage::SubsidyPage(Session& session, QWidget* parent) : Page(session, parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kSmall);
    layout->setSpacing(space::kSmall);
    layout->addWidget(makeChoices());
    m_readings = new ReadingsBar(this);
    layout->addWidget(m_readings);
    layout->addWidget(makeTotals());
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("绩效奖补测算"));
    m_tabs->addTab(makeCalculation(), tr("测算"));
    m_rejected = new TableModel<RejectedRow>(this);
    m_rejectedPane = new TablePane(session, QStringLiteral("rejected"), tr("不予支持"), this);
    m_rejectedPane->showModel(*m_rejected);
    m_rejectedPane->setSource([this] { return source(); });
    m_rejectedPane->view().horizontalHeader()->setStretchLastSection(true);
    m_tabs->addTab(m_rejectedPane, tr("不予支持"));
    makeComparison();
    layout->addWidget(m_tabs, 1);
    connect(m_rejectedPane, &TablePane::statusChanged, this, &Page::statusChanged);
    connect(m_rejectedPane, &TablePane::currentRowChanged, this, &SubsidyPage::explainChoice);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SubsidyPage::explainChoice);
    connect(m_readings, &ReadingsBar::changed, this, &SubsidyPage::refresh);
    connect(&session, &Session::opened, this, &SubsidyPage::startOver);
    connect(&session, &Session::changed, this, &SubsidyPage::refresh);
    connect(&session, &Session::asOfChanged, this, &SubsidyPage::refresh);
    connect(&session, &Session::denominationChanged, this, &SubsidyPage::showTotals);
    connect(&session, &Session::denominationChanged, this, &SubsidyPage::explainChoice);
    startOver();
}

QAbstractItemView* SubsidyPage::mainTable() const {
    if (m_tabs->currentWidget() == m_compared) return &m_compared->table().view();
    return m_tabs->currentWidget() == m_rejectedPane ? &m_rejectedPane->view()
                                                     : &m_unitPane->view();
}

void SubsidyPage::makeComparison() {
    m_compared = new ReadingsPane(m_session, this);
    m_compared->table().setSource([this] { return source(); });
    m_tabs->addTab(m_compared, tr("口径比较"));
    connect(m_compared, &ReadingsPane::chosen, this, &SubsidyPage::explainChoice);
    connect(&m_compared->table(), &TablePane::statusChanged, this, &Page::statusChanged);
    connect(m_compared, &ReadingsPane::tryAsked, this,
            [this](const std::string& reading, const std::string& option) {
                m_tabs->setCurrentIndex(0);
                m_readings->tryOut(reading, option);
            });
}

QWidget* SubsidyPage::makeChoices() {
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    m_schemes = new QButtonGroup(this);
    m_schemeRow = new QHBoxLayout;
    m_schemeRow->setSpacing(space::kSmall);
    layout->addLayout(m_schemeRow);
    addScheme(0);
    m_schemes->button(0)->setChecked(true);
    auto* label = new QLabel(tr("依据"), bar);
    label->setProperty("quiet", true);
    m_basis = new QComboBox(bar);
    m_basis->setObjectName(QStringLiteral("basis"));
    m_basis->setAccessibleName(tr("依据"));
    m_basis->addItem(tr("按已申报"), static_cast<int>(Basis::Filed));
    m_basis->addItem(tr("按可申报（全部符合条件的）"), static_cast<int>(Basis::Potential));
    label->setBuddy(m_basis);
    layout->addSpacing(space::kMedium);
    layout->addWidget(label);
    layout->addWidget(m_basis);
    layout->addStretch(1);
    connect(m_schemes, &QButtonGroup::idClicked, this, [this] { choose(scheme()); });
    connect(m_basis, &QComboBox::currentIndexChanged, this, &SubsidyPage::refresh);
    return bar;
}

QWidget* SubsidyPage::makeTotals() {
    m_totals = new QLabel(this);
    m_totals->setObjectName(QStringLiteral("totals"));
    m_totals->setTextFormat(Qt::RichText);
    m_totals->setWordWrap(true);
    m_totals->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return m_totals;
}

QWidget* SubsidyPage::makeCalculation() {
    m_units = new TableModel<UnitRow>(this);
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->setChildrenCollapsible(false);
    m_unitPane =
        new TablePane(m_session, QStringLiteral("subsidyUnits"), tr("绩效奖补测算"), m_split);
    m_unitPane->showModel(*m_units);
    m_unitPane->setSource([this] { return source(); });
    m_trace = new TraceView(m_session, m_split);
    m_trace->setSource([this] { return source(); });
    m_split->addWidget(m_unitPane);
    m_split->addWidget(m_trace);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({620, 520});
    connect(m_unitPane, &TablePane::currentRowChanged, this, &SubsidyPage::showUnit);
    connect(m_unitPane, &TablePane::statusChanged, this, &Page::statusChanged);
    connect(m_trace, &TraceView::recordAsked, this,
            [this](const QString& record) { Q_EMIT goTo(QStringLiteral("evidence"), record); });
    connect(m_trace, &TraceView::lineChanged, this, &SubsidyPage::explainChoice);
    return m_split;
}

Question SubsidyPage::question() const {
    return {scheme().code, static_cast<Basis>(m_basis->currentData().toInt()), m_session.asOf(),
            m_readings->trial()};
}

void SubsidyPage::startOver() {
    if (m_session.isOpen()) {
        const QSignalBlocker quiet(m_basis);
        m_basis->setCurrentIndex(
            m_basis->findData(static_cast<int>(defaultBasis(*m_session.year()))));
    }
    refresh();
}

void SubsidyPage::refresh() {
    setEnabled(m_session.isOpen());
    if (!m_session.isOpen()) return;
    if (!m_names || &m_names->year() != m_session.year().get()) {
        m_names = std::make_shared<const UnitNames>(m_session.year());
        m_readings->setPlan(m_session.plan(), m_session.translator().language());
        offerSchemes();
    }
    m_compared->ask(question(), m_names);
    using Answer = std::shared_ptr<const SchemeFigures>;
    m_session.compute<Answer>(
        this,
        [question = question(), year = m_session.year(), names = m_names,
         plan = m_session.sharedPlan()] { return answer(question, year, names, *plan); },
        [this](const Answer& figures) { present(figures); });
}

void SubsidyPage::addScheme(int id) {
    auto* button = new QPushButton(this);
    button->setObjectName(QStringLiteral("schemeS%1").arg(id + 1));
    button->setCheckable(true);
    if (QAbstractButton* before = m_schemes->button(id - 1)) setTabOrder(before, button);
    m_schemes->addButton(button, id);
    m_schemeRow->addWidget(button);
}

/// A plan counts its schemes S1, S2 …, so a place keeps its code from file to file.
void SubsidyPage::offerSchemes() {
    const auto& schemes = m_session.plan().schemes;
    const int count = static_cast<int>(schemes.size());
    if (m_schemes->checkedId() >= count) m_schemes->button(0)->setChecked(true);
    for (int id = count; m_schemes->button(id) != nullptr; ++id) delete m_schemes->button(id);
    for (int id = 0; id < count; ++id) {
        if (m_schemes->button(id) == nullptr) addScheme(id);
        const SubsidyScheme& offered = schemes[static_cast<std::size_t>(id)];
        m_schemes->button(id)->setText(fromUtf8(offered.code) + QStringLiteral("  ") +
                                       nameOf(offered, m_session.translator().language()));
    }
    m_readings->setKind(scheme().kind);
}

const SubsidyScheme& SubsidyPage::scheme() const {
    return m_session.plan().schemes.at(static_cast<std::size_t>(m_schemes->checkedId()));
}

void SubsidyPage::present(std::shared_ptr<const SchemeFigures> figures) {
    QString place = m_wanted;
    if (const UnitRow* row = m_units->at(m_unitPane->view().currentIndex().row());
        row != nullptr && place.isEmpty())
        place = fromUtf8(row->unit->code.text());
    m_figures = std::move(figures);
    m_unitPane->setEmptyText(emptyText());
    m_rejectedPane->setEmptyText(tr("没有不予支持的申报。"));
    m_units->show(unitColumns(m_names), within(m_figures, m_figures->units));
    m_rejected->show(rejectedColumns(m_names, m_session.translator()),
                     within(m_figures, m_figures->rejected));
    for (TablePane* pane : {m_unitPane, m_rejectedPane}) pane->view().columns().refit();
    m_tabs->setTabText(0, tr("测算（%1 家）", nullptr, static_cast<int>(m_figures->units.size()))
                              .arg(m_figures->units.size()));
    m_tabs->setTabText(1, tr("不予支持（%1 项）").arg(m_figures->rejected.size()));
    showTotals();
    if (!goToUnit(place) && !m_figures->units.empty()) m_unitPane->view().goToRow(0);
    m_wanted.clear();
    showUnit();
}

QString SubsidyPage::emptyText() const {
    const bool filed = m_figures->question.basis == Basis::Filed;
    if (m_figures->fullDay) {
        const QString sentence =
            filed ? tr("统计截至 %1 还没有可奖补的申报；把“统计截至”改到 %2，可以看到全年。")
                  : tr("统计截至 %1 还没有符合条件的记录；把“统计截至”改到 %2，可以看到全年。");
        return sentence.arg(fromUtf8(inIso(m_figures->question.asOf)),
                            fromUtf8(inIso(*m_figures->fullDay)));
    }
    return filed ? tr("没有可奖补的申报。请导入“奖补申报”，或把依据改为“按可申报”。")
                 : tr("没有符合条件的记录。请先用“文件”菜单的“导入”（Ctrl+"
                      "I）导入转让许可和质押融资。");
}

void SubsidyPage::showTotals() {
    if (!m_figures) return;
    const SchemeResult& result = m_figures->result;
    const Denomination unit = m_session.denomination();
    const auto fact = [](const QString& name, const QString& value) {
        return QStringLiteral("%1&nbsp;<b>%2</b>").arg(name, value);
    };
    QStringList facts{fact(tr("总额上限"), amountText(result.rules.pool, unit))};
    if (!result.settled.isZero()) {
        facts << fact(tr("已批准批次"), amountText(result.settled, unit))
              << fact(tr("余下可分配"), amountText(result.pool, unit));
    }
    facts << fact(tr("应得合计"), amountText(result.raw, unit))
          << fact(tr("封顶后合计"), amountText(result.capped, unit))
          << fact(tr("奖补合计"), amountText(result.paid, unit))
          << fact(tr("结余"), amountText(result.residue, unit))
          << fact(tr("分配比例"), ratioText(result))
          << fact(tr("单位上限"), amountText(result.rules.unitCap, unit));
    m_totals->setText(facts.join(QStringLiteral("&nbsp;&nbsp;&nbsp; ")) +
                      QStringLiteral("&nbsp;&nbsp;&nbsp; ") +
                      tr("金额单位：%1").arg(denominationName(unit)));
}

const UnitResult* SubsidyPage::chosenUnit() const {
    const auto row = m_unitPane->view().currentRow();
    const bool known = m_figures && row && *row < m_figures->units.size();
    return known ? m_figures->units[*row].result : nullptr;
}

void SubsidyPage::showUnit() {
    m_trace->present(m_figures, chosenUnit());
}

Wording SubsidyPage::wording() const {
    return {m_schemes->checkedButton()->text(), source().readings, m_session.denomination(),
            m_session.translator()};
}

/// Of the figures in view, which may not be those chosen this moment.
TableSource SubsidyPage::source() const {
    if (!m_figures) return {};
    const Question& asked = m_figures->question;
    const SubsidyScheme* scheme = m_session.plan().findScheme(asked.scheme);
    TableSource source;
    source.day = asked.asOf;
    source.schemeCode = fromUtf8(asked.scheme);
    source.scheme = source.schemeCode;
    if (scheme != nullptr)
        source.scheme += QStringLiteral("  ") + nameOf(*scheme, m_session.translator().language());
    source.readings = m_readings->inWords(asked.trial);
    source.basis = m_basis->itemText(m_basis->findData(static_cast<int>(asked.basis)));
    source.usualBasis = asked.basis == defaultBasis(*m_figures->year);
    return source;
}

void SubsidyPage::explainChoice() {
    if (!m_figures) return;
    Explanation chosen = chosenExplanation();
    if (!chosen.describe) {
        chosen.describe = [] {
            return DetailText().note(tr(
                "选一个单位或一项不予支持的申报，这里写明条款、每一步计算和依据的记录；选一种读法，"
                "写明谁多谁少。"));
        };
    }
    if (chosen.describe) chosen.caution = Provenance(m_session, source()).caution();
    explain(std::move(chosen));
}

Explanation SubsidyPage::chosenExplanation() const {
    if (m_tabs->currentWidget() == m_compared) return m_compared->explanation(wording());
    return m_tabs->currentWidget() == m_rejectedPane ? explanationOfRejection()
                                                     : explanationOfUnit();
}

Explanation SubsidyPage::explanationOfUnit() const {
    const UnitResult* unit = chosenUnit();
    if (unit == nullptr) return {};
    const auto place = m_trace->chosenLine();
    const Line* line = place && *place < unit->lines.size() ? &unit->lines[*place] : nullptr;
    return {[figures = m_figures, unit, line, wording = wording()] {
                return describePayment(*figures, *unit, line, wording);
            },
            {}};
}

Explanation SubsidyPage::explanationOfRejection() const {
    const auto row = m_rejectedPane->view().currentRow();
    if (!row || *row >= m_figures->rejected.size()) return {};
    return {[figures = m_figures, row = *row, wording = wording()] {
                return describeRejection(*figures, figures->rejected[row], wording);
            },
            {}};
}

void SubsidyPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_split->setOrientation(width() < kSideBySide ? Qt::Vertical : Qt::Horizontal);
}

bool SubsidyPage::goToUnit(const QString& code) {
    const auto& units = m_figures->units;
    for (std::size_t row = 0; row < units.size(); ++row) {
        if (fromUtf8(units[row].unit->code.text()) == code) {
            m_unitPane->reveal(row);
            return true;
        }
    }
    return false;
}

void SubsidyPage::choose(const SubsidyScheme& chosen) {
    offerSchemes();
    const auto place = &chosen - m_session.plan().schemes.data();
    m_schemes->button(static_cast<int>(place))->setChecked(true);
    m_readings->setKind(chosen.kind);
    refresh();
}

void SubsidyPage::reveal(const QString& record) {
    const QLatin1String turnedDown("-rejected");
    const bool rejected = record.endsWith(turnedDown);
    m_tabs->setCurrentIndex(rejected ? 1 : 0);
    const QString code = rejected ? record.chopped(turnedDown.size()) : record;
    const SubsidyScheme* named =
        m_session.isOpen() ? m_session.plan().findScheme(code.toStdString()) : nullptr;
    if (named != nullptr) return choose(*named);
    m_wanted = record;
    if (m_figures) goToUnit(record);
}

}  // namespace grants::ui
