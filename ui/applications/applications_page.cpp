// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/applications_page.h"

#include "ui/applications/application_columns.h"
#include "ui/applications/case_detail.h"
#include "ui/applications/forms_button.h"
#include "ui/applications/new_numbers.h"
#include "ui/applications/parts_view.h"
#include "ui/applications/project_strip.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/deciding/act_dialog.h"
#include "ui/deciding/acts_bar.h"
#include "ui/entry/entry_form.h"
#include "ui/print/report_button.h"
#include "ui/record/record_history.h"
#include "ui/words/target_words.h"

#include <QApplication>
#include <QBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>

namespace grants::ui {

namespace {

const QString kSheet = QStringLiteral("项目申报");

std::vector<FormHeading> headings() {
    return {{QStringLiteral("受理号"), ApplicationsPage::tr("申报")},
            {QStringLiteral("市级同类项目金额(元)"), ApplicationsPage::tr("其他资金")},
            {QStringLiteral("项目负责人"), ApplicationsPage::tr("申报书")}};
}

ActSubject subjectOf(const CaseRow& row, const Session& session) {
    ActSubject subject{row.item->number(), fromUtf8(row.item->unit->name),
                       row.application().requested};
    for (const ApplicationFinding& each : row.findings) {
        if (each.needsReason())
            subject.findings.push_back({each.key(), session.text(each.message)});
    }
    subject.checksAgainst = row.item->checksAgainst();
    subject.since = lastDay(row.item->standing);
    return subject;
}

}  // namespace

ApplicationsPage::ApplicationsPage(Drafts& drafts, QWidget* parent)
    : Page(drafts.session(), parent),
      m_drafts(drafts),
      m_sheet(drafts.sheet(kSheet)),
      m_strip(new ProjectStrip(this)),
      m_acts(new ActsBar(m_session, this)),
      m_pane(new TablePane(m_session, QStringLiteral("applications"), tr("项目申报"), this)),
      m_parts(new PartsView(drafts, this)) {
    makeTable();
    makeTools();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kSmall, space::kMedium, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_strip);
    layout->addWidget(m_acts);
    layout->addWidget(makeSplit(), 1);
    new NewNumbers(
        m_session, m_sheet, [this] { return likelyProject(); }, this);
    connectAll();
    refresh();
}

void ApplicationsPage::makeTable() {
    m_pane->setEmptyText(
        tr("还没有项目申报。按 Insert 新增一件，或按 Ctrl+I 导入工作簿，表“%1”里的行就会列在这里。")
            .arg(kSheet));
    m_pane->showModel(m_model);
    m_entry = new TableEntry(m_drafts, *m_pane, m_model, kSheet);
    m_pane->view().addAction(m_acts->menu().menuAction());
}

void ApplicationsPage::makeTools() {
    m_begin = new QToolButton(this);
    m_begin->setObjectName(QStringLiteral("newApplication"));
    m_begin->setText(tr("新增申报"));
    m_begin->setIcon(lineIcon(QStringLiteral("new"), *this));
    m_begin->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_begin, &QToolButton::clicked, m_entry, &TableEntry::beginRow);
    m_acts->addFirst(*makeCheckForms());
    m_acts->addFirst(*new FormsButton(
        m_session, [this] { return likelyProject(); },
        [this] {
            const CaseRow* row = chosen();
            return row == nullptr ? std::string() : row->item->number();
        },
        this));
    m_acts->addFirst(*m_begin);
    m_acts->askForFindings([this](const Case& one) {
        const CaseRow* row = m_figures ? m_figures->find(one.number()) : nullptr;
        return row != nullptr && row->needsReason();
    });
    connect(m_acts, &ActsBar::asked, this, &ApplicationsPage::ask);
}

/// Of what is selected; where nothing is, of all that were examined.
QToolButton* ApplicationsPage::makeCheckForms() {
    const auto wish = [this] {
        ReportScope scope;
        for (const Case* each : selected()) scope.applications.push_back(each->number());
        return ReportWish{"examination", scope};
    };
    auto* forms = new ReportButton(m_session, tr("审查表"), wish, this);
    forms->setObjectName(QStringLiteral("checkForms"));
    forms->setToolTip(tr("所选申报的形式审查表，供签字；没有选的时候是全部审查过的"));
    return forms;
}

void ApplicationsPage::offerBeginning() {
    const QString obstacle = m_session.readOnlyReason();
    m_begin->setEnabled(obstacle.isEmpty());
    m_begin->setToolTip(obstacle.isEmpty() ? tr("新增一件申报（Insert），受理号和日期已经填好")
                                           : obstacle);
}

QWidget* ApplicationsPage::makeSplit() {
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("caseSplit"));
    split->setChildrenCollapsible(false);
    split->addWidget(m_pane);
    split->addWidget(m_parts);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    return split;
}

void ApplicationsPage::connectAll() {
    connect(m_pane, &TablePane::currentRowChanged, this, &ApplicationsPage::showCase);
    connect(m_entry, &TableEntry::turned, this, &ApplicationsPage::showCase);
    connect(m_pane->view().selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_acts->follow(selected()); });
    connect(m_pane, &TablePane::statusChanged, this, [this](const QString& text) {
        if (!m_parts->hasKeyboard()) Q_EMIT statusChanged(text);
    });
    connect(m_parts, &PartsView::statusChanged, this, [this](const QString& text) {
        if (m_parts->hasKeyboard()) Q_EMIT statusChanged(text);
    });
    connect(m_parts, &PartsView::described, this, &ApplicationsPage::explainBelow);
    connect(m_parts, &PartsView::leadsTo, this, &Page::goTo);
    connect(qApp, &QApplication::focusChanged, this, &ApplicationsPage::followKeyboard);
    connect(m_parts, &PartsView::promisesEnded, &m_pane->view(), qOverload<>(&QWidget::setFocus));
    connect(m_strip, &ProjectStrip::choiceChanged, this, &ApplicationsPage::filterByStrip);
    connect(&m_model, &AnyTableModel::asked, this, &ApplicationsPage::followFilter);
    connect(m_entry, &TableEntry::rowEnded, this, [this](DraftKey key) { m_ended = key; });
    connect(&m_sheet, &DraftSheet::keptAs, this, &ApplicationsPage::followKept);
    for (const auto signal : {&Session::opened, &Session::asOfChanged})
        connect(&m_session, signal, this, &ApplicationsPage::refresh);
    connect(&m_session, &Session::changed, this, &ApplicationsPage::refresh);
    connect(&m_session, &Session::presenceChanged, this, &ApplicationsPage::offerBeginning);
    connect(&m_session, &Session::denominationChanged, this, &ApplicationsPage::showStrip);
    connect(&m_session, &Session::denominationChanged, this, &ApplicationsPage::explainCase);
}

/// Status and explanation are of the table above or of what is below, wherever the keyboard is.
void ApplicationsPage::followKeyboard(const QWidget* before, const QWidget* now) {
    if (now == nullptr || !isAncestorOf(now)) return;
    const bool below = m_parts->isAncestorOf(now);
    const bool wasHere = before != nullptr && isAncestorOf(before);
    if (wasHere && below == m_parts->isAncestorOf(before)) return;
    (below ? m_parts->current().table() : *m_pane).tellStatus();
    explainBelow();
}

QAbstractItemView* ApplicationsPage::mainTable() const {
    return &m_pane->view();
}

void ApplicationsPage::refresh() {
    if (!m_session.isOpen()) return;
    offerBeginning();
    // What is shown still points into the former ones.
    const CaseFiguresPtr former =
        std::exchange(m_figures, std::make_shared<const CaseFigures>(
                                     m_session.year(), m_session.sharedPlan(), m_session.asOf()));
    m_model.show(caseColumns(*m_figures, m_session), {m_figures, &m_figures->rows});
    showStrip();
    showCase();
}

void ApplicationsPage::showStrip() {
    if (!m_figures) return;
    QStringList names;
    for (const ProjectLoad& each : m_figures->loads)
        names << nameOf(*each.project, m_session.translator().language());
    m_strip->present(m_figures->loads, names, m_session.denomination());
}

void ApplicationsPage::filterByStrip() {
    const std::string project = m_strip->chosen();
    if (project.empty()) return m_model.removeFilter(kProjectColumn);
    m_model.setFilter({kProjectColumn, anyOf({CellValue(project)})});
}

/// The strip shows what the table is filtered for, whoever asked for it.
void ApplicationsPage::followFilter() {
    const auto& filters = m_model.query().filters;
    const auto filter = std::find_if(filters.begin(), filters.end(), [](const ColumnFilter& each) {
        return each.column == kProjectColumn;
    });
    if (filter == filters.end()) return m_strip->choose({});
    const auto* any = std::get_if<AnyOf>(&filter->condition);
    const bool one =
        any != nullptr && !any->except && any->spans.empty() && any->values.size() == 1;
    if (!one) return m_strip->chooseNone();
    m_strip->choose(std::string(wordsOf(any->values.front())));
}

const CaseRow* ApplicationsPage::chosen() const {
    const auto row = m_entry->currentRow();
    return m_figures && row && *row < m_figures->rows.size() ? &m_figures->rows[*row] : nullptr;
}

std::vector<const Case*> ApplicationsPage::selected() const {
    std::vector<const Case*> cases;
    if (!m_figures || m_entry->isAtNew()) return cases;
    for (const std::size_t row : m_pane->view().selectedRows())
        if (row < m_figures->rows.size()) cases.push_back(m_figures->rows[row].item);
    return cases;
}

void ApplicationsPage::showCase() {
    if (!m_figures) return;
    m_parts->present(m_figures, chosen());
    m_acts->follow(selected());
    explainCase();
}

void ApplicationsPage::explainCase() {
    const CaseRow* row = chosen();
    if (m_form != nullptr) m_form->showTold();
    if (m_form != nullptr && !m_entry->isAtNew())
        m_form->follow(row ? std::optional(row->id.value) : std::nullopt);
    if (row == nullptr) {
        const QString hint = m_entry->isAtNew()
                                 ? tr("新增的申报还没有保存，保存以后接着填任务承诺。")
                                 : tr("选一件申报，这里列出它的问题、指标、预算和办理经过。");
        return explain({[hint] { return DetailText().note(hint); }, {}});
    }
    explain({describeChosen(*row),
             historyOf(row->id, historyColumns(m_figures->names, m_session.translator()),
                       m_session.denomination()),
             {},
             Kinds::AnyId(row->id)});
}

/// What is below has its say while the keyboard is there.
std::function<DetailText()> ApplicationsPage::describedBelow() {
    return m_parts->hasKeyboard() ? m_parts->current().describe() : nullptr;
}

/// Nothing is told anew where what is below has no say and had none.
void ApplicationsPage::explainBelow() {
    if (m_toldBelow || describedBelow()) explainCase();
}

std::function<DetailText()> ApplicationsPage::describeChosen(const CaseRow& row) {
    auto below = describedBelow();
    m_toldBelow = below != nullptr;
    if (below) return below;
    const CaseWording wording{m_session.translator(), m_session.denomination()};
    return [figures = m_figures, &row, wording] { return describeCase(*figures, row, wording); };
}

QWidget* ApplicationsPage::form() {
    if (m_form == nullptr) {
        m_form = new RecordForm(m_drafts, kSheet, tr("项目申报"), headings(), this);
        joinForm(*m_form, *m_entry, *m_pane);
        connect(m_form, &RecordForm::begun, this, &Page::formAsked);
        m_form->tellIn(QStringLiteral("状态"), [this](qint64 id) {
            return m_figures ? decidedState(*m_figures, id, m_session.translator()) : std::nullopt;
        });
        explainCase();
    }
    return m_form;
}

void ApplicationsPage::flush() {
    if (m_form != nullptr) m_form->flush();
}

/// Of the project in view, else as the application under the cursor, else of the first.
std::string ApplicationsPage::likelyProject() const {
    const std::string project = m_strip->chosen();
    const auto row = m_pane->view().currentRow();
    if (!project.empty()) return project;
    if (m_figures && row && *row < m_figures->rows.size())
        return m_figures->rows[*row].application().project;
    const auto& projects = m_session.plan().projects;
    return projects.empty() ? std::string() : projects.front().code;
}

/// Whoever ended a new application goes on with its promises.
void ApplicationsPage::followKept(DraftKey key, qint64 id) {
    if (key == DraftSheet::keyOf(id)) return;
    if (key == m_ended && m_entry->isAtNew()) return goOn(id);
    if (m_form == nullptr || m_form->shownKey() != key) return;
    // When the form has shown what it saved, or begun another one.
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            if (m_form->shownKey() == DraftSheet::keyOf(id)) goOn(id);
        },
        Qt::QueuedConnection);
}

void ApplicationsPage::goOn(qint64 id) {
    const auto row = m_model.rows() ? rowOf(*m_model.rows(), id) : std::nullopt;
    if (!row) return;
    m_ended = 0;
    m_pane->view().setFocus();
    m_pane->reveal(*row);
    m_parts->beginPromises();
}

void ApplicationsPage::ask(const QString& action) {
    std::vector<ActSubject> subjects;
    for (const Case* each : selected())
        subjects.push_back(subjectOf(*m_figures->find(each->number()), m_session));
    if (subjects.empty()) return;
    (new ActDialog(m_session, action.toStdString(), std::move(subjects), this))->open();
}

/// Of one finding alone.
void ApplicationsPage::askAbout(const CaseRow& row, const std::string& finding) {
    const QString obstacle = m_session.obstacleToChange(Operation::Judge);
    if (!obstacle.isEmpty()) return m_session.refuse(obstacle);
    ActSubject subject = subjectOf(row, m_session);
    std::erase_if(subject.findings, [&](const ActFinding& each) { return each.key != finding; });
    if (subject.findings.empty()) return;  // decided meanwhile
    (new ActDialog(m_session, kAcceptFinding, {std::move(subject)}, this))->open();
}

void ApplicationsPage::goToColumn(std::size_t row, const std::string& header) {
    TableView& view = m_pane->view();
    const Rows& rows = *m_model.rows();
    const auto line = m_model.lineOf(row);
    for (int column = 0; line && column < rows.columnCount(); ++column) {
        if (rows.column(column).typed != header) continue;
        view.setCurrentIndex(m_model.index(*line, column));
        view.setFocus();
    }
}

void ApplicationsPage::reveal(const QString& record) {
    if (!m_figures) return;
    const std::string number = record.section(u'#', 0, 0).toStdString();
    const std::string place = record.section(u'#', 1).toStdString();
    const CaseRow* found = m_figures->find(number);
    if (found == nullptr) return;
    const auto row = static_cast<std::size_t>(found - m_figures->rows.data());
    m_pane->reveal(row);
    if (const std::string finding = findingToAccept(place); !finding.empty())
        return askAbout(*found, finding);
    if (place.empty() || m_parts->goToPromise(place)) return;
    goToColumn(row, place);
}

}  // namespace grants::ui
