// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/choose_step.h"

#include "ui/base/file_choice.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>

namespace grants::ui {

ChooseStep::ChooseStep(QWidget* parent)
    : QWidget(parent),
      m_files(new QListWidget(this)),
      m_update(new QCheckBox(tr("与已有内容不同的行：以文件为准更新(&U)"), this)),
      m_empty(new QCheckBox(tr("更新时，空着的格也清空已登记的内容(&E)"), this)),
      m_strict(new QCheckBox(tr("有一行不合格就全部不导入(&A)"), this)) {
    m_files->setObjectName(QStringLiteral("importFiles"));
    m_files->setAccessibleName(tr("要导入的文件"));
    m_files->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_update->setObjectName(QStringLiteral("importUpdate"));
    m_empty->setObjectName(QStringLiteral("importEmptyBlanks"));
    m_empty->setToolTip(tr("不选时，文件里空着的格不改动已登记的内容"));
    m_empty->setEnabled(false);
    m_strict->setObjectName(QStringLiteral("importStrict"));
    auto* explanation = new QLabel(
        tr("导入工作簿（.xlsx）或 CSV 文件，可以一次选几个，也可以拖到这里。"
           "先看清每一行会怎样，再一次写入；表头不同的列可以对应，不合格的格可以当场改。"),
        this);
    explanation->setProperty("quiet", true);
    explanation->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kHuge, space::kLarge, space::kHuge, space::kLarge);
    layout->setSpacing(space::kMedium);
    layout->addWidget(explanation);
    layout->addWidget(m_files, 1);
    layout->addWidget(makeButtons());
    layout->addWidget(m_update);
    layout->addWidget(m_empty);
    layout->addWidget(m_strict);
    auto* drop = new QShortcut(QKeySequence::Delete, m_files, nullptr, nullptr, Qt::WidgetShortcut);
    connect(m_update, &QCheckBox::toggled, this, &ChooseStep::updatingChosen);
    connect(m_update, &QCheckBox::toggled, m_empty, &QCheckBox::setEnabled);
    connect(m_empty, &QCheckBox::toggled, this, &ChooseStep::emptyingChosen);
    connect(drop, &QShortcut::activated, this, &ChooseStep::removeChosen);
}

QWidget* ChooseStep::makeButtons() {
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* add = new QPushButton(tr("选择文件(&F)…"), bar);
    add->setObjectName(QStringLiteral("chooseFiles"));
    auto* recent = new QPushButton(tr("最近的文件夹(&D)"), bar);
    recent->setObjectName(QStringLiteral("recentFolders"));
    m_folders = new QMenu(recent);
    recent->setMenu(m_folders);
    auto* remove = new QPushButton(tr("移去所选(&R)"), bar);
    for (QPushButton* button : {add, recent, remove}) layout->addWidget(button);
    layout->addStretch(1);
    connect(add, &QPushButton::clicked, this, &ChooseStep::chooseFiles);
    connect(remove, &QPushButton::clicked, this, &ChooseStep::removeChosen);
    connect(m_folders, &QMenu::aboutToShow, this, &ChooseStep::fillFolders);
    return bar;
}

void ChooseStep::fillFolders() {
    m_folders->clear();
    for (const QString& folder : Settings().importFolders()) {
        QAction* entry = m_folders->addAction(QDir::toNativeSeparators(folder));
        connect(entry, &QAction::triggered, this, [this, folder] {
            Settings().setFolder(FolderOf::Imports, folder);
            chooseFiles();
        });
    }
    if (m_folders->isEmpty()) m_folders->addAction(tr("还没有导入过"))->setEnabled(false);
}

void ChooseStep::chooseFiles() {
    chooseOpenFiles(*this, tr("选择要导入的文件"),
                    {tr("导入工作簿和 CSV (*.xlsx *.csv)"), tr("所有文件 (*)")}, true,
                    [this](const QStringList& files) { addFiles(files); });
}

void ChooseStep::addFiles(const QStringList& files) {
    for (const QString& file : files) {
        if (!m_files->findItems(file, Qt::MatchExactly).isEmpty()) continue;
        m_files->addItem(file);
        Settings().addImportFolder(QFileInfo(file).absolutePath());
    }
    Q_EMIT changed();
}

void ChooseStep::removeChosen() {
    qDeleteAll(m_files->selectedItems());
    Q_EMIT changed();
}

void ChooseStep::clear() {
    m_files->clear();
    Q_EMIT changed();
}

QStringList ChooseStep::files() const {
    QStringList files;
    for (int row = 0; row < m_files->count(); ++row) files << m_files->item(row)->text();
    return files;
}

std::vector<std::filesystem::path> ChooseStep::paths() const {
    std::vector<std::filesystem::path> paths;
    for (const QString& file : files()) paths.emplace_back(file.toStdU16String());
    return paths;
}

bool ChooseStep::updates() const {
    return m_update->isChecked();
}

void ChooseStep::setUpdating(bool updating) {
    m_update->setChecked(updating);
}

bool ChooseStep::emptiesBlanks() const {
    return m_update->isChecked() && m_empty->isChecked();
}

void ChooseStep::setEmptyingBlanks(bool emptying) {
    m_empty->setChecked(emptying);
}

void ChooseStep::setStrict(bool strict) {
    m_strict->setChecked(strict);
}

bool ChooseStep::isStrict() const {
    return m_strict->isChecked();
}

}  // namespace grants::ui
