// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_wizard.h"

#include "ui/base/foot_place.h"
#include "ui/base/theme.h"
#include "ui/importing/choose_step.h"
#include "ui/importing/forms_step.h"
#include "ui/importing/mapping/columns_step.h"
#include "ui/importing/mapping/mapping_memory.h"
#include "ui/importing/mending/check_step.h"
#include "ui/importing/result_step.h"
#include "ui/importing/step_strip.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

namespace grants::ui {

ImportWizard::ImportWizard(Session& session, std::shared_ptr<ImportState> state, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_session(session),
      m_state(std::move(state)),
      m_bench(m_state->bench) {
    setWindowTitle(tr("导入"));
    setObjectName(QStringLiteral("importWizard"));
    setAcceptDrops(true);
    setAutoFillBackground(true);
    resize(1200, 660);
    restoreGeometry(m_state->geometry);
    build();
    follow();
    takeUp();
}

void ImportWizard::build() {
    makeSteps();
    m_strip = new StepStrip({tr("选择文件"), tr("表和列"), tr("检查和修改"), tr("结果")}, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeFooter());
    m_trouble = new QLabel(this);
    m_trouble->setObjectName(QStringLiteral("importTrouble"));
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    new FootPlace(*m_trouble, *m_hint);
    connect(m_strip, &StepStrip::chosen, this, &ImportWizard::goTo);
}

void ImportWizard::takeUp() {
    goTo(m_state->step);
    if (m_state->shown) show();
}

std::shared_ptr<ImportState> ImportWizard::state() {
    m_check->settle();
    m_state->files = m_choose->files();
    m_state->strict = m_choose->isStrict();
    m_state->updating = m_choose->updates();
    m_state->emptyingBlanks = m_choose->emptiesBlanks();
    m_state->plan = m_columns->plan();
    m_state->result = m_result->result();
    m_state->forms = m_forms->report();
    m_state->step = step();
    m_state->shown = isVisible();
    m_state->geometry = saveGeometry();
    return m_state;
}

bool ImportWizard::mayGo(Leaving by) {
    m_check->settle();
    if (m_lossSaid == by || !m_bench.isMended()) return true;
    m_lossSaid = by;
    goTo(Check);
    sayTrouble(tr("这里改过的格还没有导入。") + givingUpBy(by));
    show();
    raise();
    activateWindow();
    return false;
}

void ImportWizard::follow() {
    connect(&m_bench, &DraftBench::busyChanged, this, &ImportWizard::refresh);
    connect(&m_bench, &DraftBench::rowsChanged, this, [this] {
        m_lossSaid.reset();
        refresh();
    });
    connect(&m_bench, &DraftBench::progressed, this, &ImportWizard::showProgress);
    connect(&m_bench, &DraftBench::checked, this, [this] {
        if (std::exchange(m_state->awaited, false)) goTo(Check);
        refresh();
    });
    connect(&m_bench, &DraftBench::stopped, this, [this] {
        m_state->awaited = false;
        refresh();
    });
    connect(&m_bench, &DraftBench::written, this, [this](const auto& report) {
        if (report->cancelled) return m_session.tell(tr("导入已取消，基金文件没有改动。"));
        m_result->show(
            {report, m_choose->isStrict(), report->written ? m_session.undoable() : QString()});
        m_state->finished = m_state->finished || report->written;
        goTo(Result);
    });
    connect(&m_session, &Session::opened, this, &ImportWizard::refresh);
    connect(&m_session, &Session::failed, this, &ImportWizard::sayTrouble);
}

ImportWizard::~ImportWizard() {
    delete m_stack;  // the steps look at the bench to the last
}

void ImportWizard::makeSteps() {
    m_stack = new QStackedWidget(this);
    m_choose = new ChooseStep(m_stack);
    m_columns = new ColumnsStep(m_stack);
    m_check = new CheckStep(m_session, m_bench, m_state->mends, m_stack);
    m_result = new ResultStep(m_session, m_bench, m_stack);
    m_forms = new FormsStep(m_session, m_stack);
    for (QWidget* page : {static_cast<QWidget*>(m_choose), static_cast<QWidget*>(m_columns),
                          static_cast<QWidget*>(m_check), static_cast<QWidget*>(m_result),
                          static_cast<QWidget*>(m_forms)})
        m_stack->addWidget(page);
    m_choose->addFiles(m_state->files);
    m_choose->setStrict(m_state->strict);
    m_choose->setUpdating(m_state->updating);
    m_choose->setEmptyingBlanks(m_state->emptyingBlanks);
    m_check->setUpdating(m_state->updating);
    m_columns->show(m_state->plan);
    if (m_state->result.report) m_result->show(m_state->result);
    m_forms->show(m_state->forms);
    // What was checked belongs to the files and columns as they were.
    connect(m_choose, &ChooseStep::changed, &m_bench, &DraftBench::clear);
    connect(m_choose, &ChooseStep::updatingChosen, this, &ImportWizard::setUpdating);
    connect(m_check, &CheckStep::updatingChosen, this, &ImportWizard::setUpdating);
    connect(m_check, &CheckStep::told, this, [this](const QString& sentence) {
        m_said = sentence;
        m_hint->setText(hint());
    });
    connect(m_choose, &ChooseStep::emptyingChosen, this, &ImportWizard::followBlanks);
    connect(m_columns, &ColumnsStep::changed, &m_bench, &DraftBench::clear);
    connect(m_result, &ResultStep::importAsked, this, &ImportWizard::write);
    connect(m_result, &ResultStep::mendAsked, this, [this] { goTo(Check); });
    connect(m_result, &ResultStep::againAsked, this, &ImportWizard::startAgain);
    connect(m_forms, &FormsStep::againAsked, this, &ImportWizard::startAgain);
}

QWidget* ImportWizard::makeFooter() {
    auto* footer = new QWidget(this);
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall);
    layout->setSpacing(space::kSmall);
    m_hint = new QLabel(footer);
    m_hint->setObjectName(QStringLiteral("importHint"));
    m_hint->setProperty("quiet", true);
    m_hint->setWordWrap(true);
    m_bar = new QProgressBar(footer);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(180);
    m_bar->setAccessibleName(tr("导入进度"));
    m_cancel = new QPushButton(tr("取消"), footer);
    m_cancel->setObjectName(QStringLiteral("cancelImport"));
    m_back = new QPushButton(tr("上一步(&B)"), footer);
    m_back->setObjectName(QStringLiteral("importBack"));
    m_next = new QPushButton(footer);
    m_next->setObjectName(QStringLiteral("importNext"));
    m_next->setProperty("primary", true);
    for (QWidget* part : {static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_cancel)})
        layout->addWidget(part);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_background.drop();
        m_inspecting = m_state->awaited = false;
        m_bench.cancel();
        refresh();
    });
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goOn);
    return footer;
}

ImportWizard::Step ImportWizard::step() const {
    return static_cast<Step>(m_stack->currentIndex());
}

/// Forms have no steps of their own.
int ImportWizard::shownStep() const {
    if (step() != Forms) return step();
    return m_forms->isWritten() ? Result : Check;
}

void ImportWizard::goTo(int step) {
    m_check->settle();
    m_trouble->hide();
    m_said.clear();
    m_stack->setCurrentIndex(step);
    if (step == Check) m_check->focusRows();
    refresh();
}

void ImportWizard::goBack() {
    goTo(step() == Forms ? Choose : step() - 1);
}

void ImportWizard::goOn() {
    m_trouble->hide();
    switch (step()) {
        case Choose:
            return inspect();
        case Columns:
            return check();
        case Check:
            return write();
        case Forms:
            return m_forms->isWritten() ? static_cast<void>(close()) : takeForms(false);
        default:
            close();
    }
}

void ImportWizard::takeInspected(std::vector<PlannedTable> tables) {
    m_columns->show(MappingPlan(std::move(tables), rememberedChoices()));
    if (m_columns->plan().isPlain()) {
        check();
    } else {
        goTo(Columns);
    }
}

void ImportWizard::check() {
    rememberChoices(m_columns->plan().memory());
    ImportOptions options;
    options.update = m_choose->updates();
    options.emptyBlanks = m_choose->emptiesBlanks();
    options.strict = m_choose->isStrict();
    options.mappings = m_columns->plan().mappings();
    options.importer =
        importerFor([this](Operation operation) { return m_session.faultOf(operation); },
                    m_session.actor().person, m_session.actor().name);
    m_state->finished = false;
    m_state->awaited = true;
    m_bench.start(m_choose->paths(), std::move(options));
    showProgress(0, 0);
}

/// At whatever step it is chosen.
void ImportWizard::setUpdating(bool updating) {
    m_choose->setUpdating(updating);
    m_check->setUpdating(updating);
    m_bench.setUpdating(updating, m_choose->emptiesBlanks());
}

void ImportWizard::followBlanks() {
    m_bench.setUpdating(m_choose->updates(), m_choose->emptiesBlanks());
}

void ImportWizard::write() {
    m_check->settle();
    m_bench.write();
    showProgress(0, 0);
}

void ImportWizard::startAgain() {
    m_choose->clear();
    goTo(Choose);
}

void ImportWizard::addFiles(const QStringList& files) {
    if (files.isEmpty()) return;
    if (m_state->finished) startAgain();
    m_state->finished = false;
    m_choose->addFiles(files);
    goTo(Choose);
}

void ImportWizard::sayTrouble(const QString& sentence) {
    m_trouble->setText(sentence);
    m_trouble->show();
    m_trouble->raise();
}

void ImportWizard::refresh() {
    const bool working = isWorking();
    m_bar->setVisible(isLasting());
    m_cancel->setVisible(isLasting() && !m_takingForms);
    m_result->offerImport(!working && mayImport() ? good() : 0);
    m_hint->setText(hint());
    m_back->setVisible(step() != Choose);
    m_back->setEnabled(!working);
    m_next->setText(nextText());
    m_next->setEnabled(mayGoOn());
    const bool inspected = !m_columns->plan().tables().empty();
    const bool tables = !working && step() != Forms;
    m_strip->show(shownStep(), {!working, tables && inspected, tables && m_bench.isChecked(),
                                tables && m_state->finished});
}

void ImportWizard::showProgress(qint64 done, qint64 total) {
    // Thousandths, because rows may outnumber what the bar counts.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0) m_bar->setValue(static_cast<int>(done * 1000 / total));
}

void ImportWizard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return static_cast<void>(close());
    QWidget::keyPressEvent(event);
}

void ImportWizard::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void ImportWizard::dropEvent(QDropEvent* event) {
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) files << url.toLocalFile();
    addFiles(files);
    event->acceptProposedAction();
}

}  // namespace grants::ui
