// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/import_dialog.h"

#include "ui/common/file_choice.h"
#include "ui/common/theme.h"
#include "ui/shell/import_result.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace grants::ui {

namespace {

QVBoxLayout* pageLayout(QWidget* page) {
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::kHuge, space::kLarge, space::kHuge, space::kLarge);
    layout->setSpacing(space::kMedium);
    return layout;
}

QLabel* quietLine(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setProperty("quiet", true);
    label->setWordWrap(true);
    return label;
}

std::vector<std::filesystem::path> pathsOf(const QListWidget& list) {
    std::vector<std::filesystem::path> paths;
    for (int row = 0; row < list.count(); ++row)
        paths.emplace_back(list.item(row)->text().toStdU16String());
    return paths;
}

}  // namespace

ImportDialog::ImportDialog(Desk& desk, QWidget* parent) : QDialog(parent), m_desk(desk) {
    setWindowTitle(tr("导入"));
    setObjectName(QStringLiteral("importDialog"));
    setAcceptDrops(true);
    resize(820, 560);
    m_stack = new QStackedWidget(this);
    m_choosing = makeChoosing();
    m_running = makeRunning();
    m_result = new ImportResult(desk, m_stack);
    for (QWidget* page : {m_choosing, m_running, static_cast<QWidget*>(m_result)})
        m_stack->addWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_result, &ImportResult::again, this, &ImportDialog::startAgain);
    connect(m_result, &ImportResult::closed, this, &QDialog::close);
    connect(&m_desk, &Desk::progressed, this, [this](qint64 done, qint64 total) {
        m_bar->setRange(0, total > 0 ? 1000 : 0);
        if (total > 0) m_bar->setValue(static_cast<int>(done * 1000 / total));
    });
    refresh();
}

QWidget* ImportDialog::makeChoosing() {
    auto* page = new QWidget(m_stack);
    auto* layout = pageLayout(page);
    auto* title = new QLabel(tr("选择要导入的文件"), page);
    title->setFont(typeFace(TypeSize::Heading, true));
    m_files = new QListWidget(page);
    m_files->setObjectName(QStringLiteral("importFiles"));
    m_files->setAccessibleName(tr("要导入的文件"));
    auto* add = new QPushButton(tr("选择文件(&F)…"), page);
    add->setObjectName(QStringLiteral("chooseFiles"));
    auto* remove = new QPushButton(tr("移去所选(&R)"), page);
    m_start = new QPushButton(tr("开始导入(&S)"), page);
    m_start->setObjectName(QStringLiteral("startImport"));
    m_start->setProperty("primary", true);
    m_start->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    buttons->addWidget(m_start);
    layout->addWidget(title);
    layout->addWidget(
        quietLine(tr("导入工作簿（.xlsx）或 CSV 文件，可以一次选几个，也可以拖到这里。"
                     "先检查全部内容，再一次写入；不合格的行会逐行说明原因。"),
                  page));
    layout->addWidget(m_files, 1);
    layout->addWidget(makeOptions());
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(remove, &QPushButton::clicked, this, &ImportDialog::removeChosen);
    connect(m_start, &QPushButton::clicked, this, &ImportDialog::start);
    auto* drop = new QShortcut(QKeySequence::Delete, m_files, nullptr, nullptr, Qt::WidgetShortcut);
    connect(drop, &QShortcut::activated, this, &ImportDialog::removeChosen);
    return page;
}

QWidget* ImportDialog::makeOptions() {
    auto* box = new QWidget(m_stack);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kTiny);
    m_update = new QCheckBox(tr("与已有内容不同的行：以文件为准更新(&U)"), box);
    m_strict = new QCheckBox(tr("有一行不合格就全部不导入(&A)"), box);
    m_dryRun = new QCheckBox(tr("只检查，不写入(&D)"), box);
    for (QCheckBox* option : {m_update, m_strict, m_dryRun}) layout->addWidget(option);
    return box;
}

QWidget* ImportDialog::makeRunning() {
    auto* page = new QWidget(m_stack);
    auto* layout = pageLayout(page);
    m_progress = new QLabel(tr("正在检查和导入…窗口的其他部分可以照常使用。"), page);
    m_progress->setFont(typeFace(TypeSize::Heading));
    m_bar = new QProgressBar(page);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("导入进度"));
    auto* cancel = new QPushButton(tr("取消导入"), page);
    cancel->setObjectName(QStringLiteral("cancelImport"));
    connect(cancel, &QPushButton::clicked, &m_desk, &Desk::cancel);
    layout->addStretch(1);
    layout->addWidget(m_progress);
    layout->addWidget(m_bar);
    layout->addWidget(cancel, 0, Qt::AlignLeft);
    layout->addStretch(2);
    return page;
}

void ImportDialog::addFiles(const QStringList& files) {
    if (m_stack->currentWidget() == m_result && !files.isEmpty()) startAgain();
    for (const QString& file : files)
        if (m_files->findItems(file, Qt::MatchExactly).isEmpty()) m_files->addItem(file);
    refresh();
}

void ImportDialog::chooseFiles() {
    chooseOpenFiles(*this, tr("选择要导入的文件"),
                    {tr("导入工作簿和 CSV (*.xlsx *.csv)"), tr("所有文件 (*)")}, true,
                    [this](const QStringList& files) { addFiles(files); });
}

void ImportDialog::removeChosen() {
    qDeleteAll(m_files->selectedItems());
    refresh();
}

void ImportDialog::refresh() {
    m_start->setEnabled(m_files->count() > 0);
}

void ImportDialog::startAgain() {
    m_files->clear();
    m_stack->setCurrentWidget(m_choosing);
    refresh();
}

ImportOptions ImportDialog::options() const {
    return {m_dryRun->isChecked(), m_strict->isChecked(), m_update->isChecked()};
}

void ImportDialog::start() {
    m_bar->setRange(0, 0);
    m_stack->setCurrentWidget(m_running);
    auto report = std::make_shared<std::shared_ptr<const ImportReport>>();
    const auto work = [report, files = pathsOf(*m_files), chosen = options()](
                          Workspace& workspace, const Progress& progress) {
        *report = std::make_shared<const ImportReport>(
            importWorkbooks(workspace, Desk::actor(), files, chosen, progress));
    };
    QPointer<ImportDialog> self(this);
    m_desk.run(tr("导入"), work, [self, report] {
        if (self) self->finish(*report);
    });
}

void ImportDialog::finish(std::shared_ptr<const ImportReport> report) {
    if (!report || report->cancelled) {
        // What failed is said in the window; the choice stays for another try.
        m_stack->setCurrentWidget(m_choosing);
        if (report) m_desk.tell(tr("导入已取消，基金文件没有改动。"));
        return;
    }
    m_result->showReport(std::move(report), options());
    m_stack->setCurrentWidget(m_result);
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event) {
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) files << url.toLocalFile();
    addFiles(files);
    event->acceptProposedAction();
}

}  // namespace grants::ui
