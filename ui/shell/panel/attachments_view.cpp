// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panel/attachments_view.h"

#include "ui/base/file_choice.h"
#include "ui/base/theme.h"
#include "ui/shell/panel/opening.h"
#include "ui/words/kind_words.h"
#include "workspace/admission/files_of_records.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QUrl>

namespace grants::ui {

namespace {

constexpr int kButtonsAcross = 2;

bool isOf(const Attachment& attachment, const Kinds::AnyId& record) {
    const std::int64_t id = std::visit([](auto each) { return each.value; }, record);
    return attachment.record == id && attachment.kind == tableOf(record);
}

QString sizeText(std::int64_t bytes) {
    return QLocale().formattedDataSize(bytes);
}

QStringList filesIn(const QMimeData& data) {
    QStringList files;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile()) files << url.toLocalFile();
    return files;
}

}  // namespace

AttachmentsView::AttachmentsView(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_state(new QLabel(this)),
      m_list(new QListWidget(this)) {
    setObjectName(QStringLiteral("attachments"));
    setAccessibleName(tr("附件"));
    setAcceptDrops(true);
    m_state->setObjectName(QStringLiteral("attachmentState"));
    m_state->setWordWrap(true);
    m_state->setProperty("quiet", true);
    m_list->setObjectName(QStringLiteral("attachmentList"));
    m_list->setAccessibleName(tr("附件"));
    m_list->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    layout->addWidget(m_state);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeButtons());
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemActivated, this, &AttachmentsView::open);
    connect(m_list, &QListWidget::currentRowChanged, this, &AttachmentsView::refreshButtons);
    connect(&session, &Session::changed, this, &AttachmentsView::refresh);
    connect(&session, &Session::opened, this, [this] { follow(std::nullopt); });
    connect(&session, &Session::presenceChanged, this, &AttachmentsView::refresh);
    refresh();
}

QWidget* AttachmentsView::makeButtons() {
    auto* buttons = new QWidget(this);
    auto* grid = new QGridLayout(buttons);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const char* name, const QString& text, void (AttachmentsView::*act)()) {
        auto* made = new QPushButton(text, buttons);
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, this, act);
        grid->addWidget(made, grid->count() / kButtonsAcross, grid->count() % kButtonsAcross);
        return made;
    };
    m_add = button("addAttachment", tr("添加…"), &AttachmentsView::ask);
    m_open = button("openAttachment", tr("打开"), &AttachmentsView::open);
    m_save = button("saveAttachment", tr("另存…"), &AttachmentsView::askWhere);
    m_remove = button("removeAttachment", tr("移除"), &AttachmentsView::remove);
    return buttons;
}

void AttachmentsView::follow(std::optional<Kinds::AnyId> record) {
    m_record = record;
    refresh();
}

/// Its name, its size, and where else the same content lies.
QString AttachmentsView::lineOf(const Attachment& attachment) const {
    QString line = tr("%1（%2）").arg(fromUtf8(attachment.name), sizeText(attachment.bytes));
    for (const Attachment& other : m_session.year()->attachments) {
        if (other.id == attachment.id || other.sha256 != attachment.sha256) continue;
        line += u'\n' + tr("同一份文件也附在%1第 %2 号记录，名为“%3”")
                            .arg(kindName(other.kind))
                            .arg(other.record)
                            .arg(fromUtf8(other.name));
    }
    return line;
}

/// By which of his rights whoever is there adds files; the first of them where he has none.
Operation AttachmentsView::right() const {
    if (!m_record) return Operation::Enter;
    const std::vector<Operation> rights = rightsToFiles(*m_record);
    const auto has = std::find_if(rights.begin(), rights.end(), [this](Operation each) {
        return m_session.obstacleToChange(each).isEmpty();
    });
    return has == rights.end() ? rights.front() : *has;
}

QString AttachmentsView::obstacleToRemoval() const {
    const QString obstacle = m_session.obstacleToChange(right());
    const Attachment* attachment = chosen();
    if (!obstacle.isEmpty() || attachment == nullptr) return obstacle;
    const auto fault = obstacleToDetach(*attachment, *m_session.year());
    return fault ? m_session.text(fault->message) : QString();
}

void AttachmentsView::refresh() {
    const int row = m_list->currentRow();
    m_list->clear();
    std::int64_t bytes = 0;
    if (m_record && m_session.isOpen()) {
        for (const Attachment& each : m_session.year()->attachments) {
            if (!isOf(each, *m_record)) continue;
            auto* item = new QListWidgetItem(lineOf(each), m_list);
            item->setData(Qt::UserRole, QVariant::fromValue<qint64>(each.id.value));
            bytes += each.bytes;
        }
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_state->setText(
        !m_record ? tr("先在表中选一条记录，再添加附件。")
        : m_list->count() == 0 && !m_session.obstacleToChange(right()).isEmpty() ? tr("没有附件。")
        : m_list->count() == 0
            ? tr("还没有附件。把文件拖到这里，或用“添加”；文件存入基金文件。")
            : tr("%1 个附件，共 %2，存在基金文件里。").arg(m_list->count()).arg(sizeText(bytes)));
    refreshButtons();
}

void AttachmentsView::refreshButtons() {
    const QString toAdd = m_session.obstacleToChange(right()), toRemove = obstacleToRemoval();
    const bool chosen = m_list->currentRow() >= 0;
    m_add->setEnabled(m_record && toAdd.isEmpty());
    for (QPushButton* button : {m_open, m_save}) button->setEnabled(chosen);
    m_remove->setEnabled(chosen && toRemove.isEmpty());
    m_add->setToolTip(toAdd);
    m_remove->setToolTip(toRemove);
}

const Attachment* AttachmentsView::chosen() const {
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr || !m_session.isOpen()) return nullptr;
    const std::int64_t id = item->data(Qt::UserRole).toLongLong();
    for (const Attachment& each : m_session.year()->attachments)
        if (each.id.value == id) return &each;
    return nullptr;
}

void AttachmentsView::ask() {
    chooseOpenFiles(
        *this, tr("添加附件"), {tr("所有文件 (*)")}, true,
        [this](const QStringList& files) { add(files); }, FolderOf::Attachments);
}

void AttachmentsView::add(const QStringList& files) {
    if (!m_record || files.isEmpty() || !m_add->isEnabled()) return;
    const QString what = QStringLiteral("添加附件 ") + QFileInfo(files.front()).fileName();
    const auto change = [record = *m_record, files](Edit& edit, const auto&, const auto&) {
        for (const QString& file : files) {
            const std::filesystem::path path(file.toStdU16String());
            std::visit([&](auto id) { edit.attach(id, path); }, record);
        }
    };
    m_session.editAs(right(), what, change, {});
}

/// `done` hears whether it is there.
void AttachmentsView::takeOut(Id<Attachment> id, const QString& file,
                              std::function<void(bool)> done) {
    auto written = std::make_shared<bool>(false);
    m_session.run(
        tr("取出附件"),
        [id, path = std::filesystem::path(file.toStdU16String()), written](Workspace& workspace,
                                                                           const Progress&) {
            workspace.writeAttachment(id, path);
            *written = true;
        },
        [written, done = std::move(done)] { done(*written); });
}

void AttachmentsView::open() {
    const Attachment* attachment = chosen();
    if (attachment == nullptr) return;
    if (!m_folder) m_folder = std::make_unique<QTemporaryDir>();
    // A folder of its own, since several may have one name.
    const QString folder = m_folder->filePath(QString::number(attachment->id.value));
    QDir(m_folder->path()).mkpath(folder);
    const QString file = folder + u'/' + QFileInfo(fromUtf8(attachment->name)).fileName();
    if (QFile::exists(file)) return present(file);
    takeOut(attachment->id, file, [self = QPointer(this), file](bool written) {
        if (!written) return static_cast<void>(QFile::remove(file));
        QFile::setPermissions(file, QFileDevice::ReadOwner);
        if (self) self->present(file);
    });
}

void AttachmentsView::present(const QString& file) {
    openOutside(file, *this, [this, name = QFileInfo(file).fileName()](bool opened) {
        if (opened) return;
        m_session.tellFailure(
            tr("这台电脑上没有能打开“%1”的程序。请点“另存”，存好以后用合适的程序打开。").arg(name));
    });
}

void AttachmentsView::askWhere() {
    const Attachment* attachment = chosen();
    if (attachment == nullptr) return;
    chooseSaveFile(
        *this, tr("另存附件"), fromUtf8(attachment->name), {tr("所有文件 (*)")},
        [this, id = attachment->id](const QString& file) { save(id, file); },
        FolderOf::Attachments);
}

void AttachmentsView::save(Id<Attachment> id, const QString& file) {
    takeOut(id, file, [&session = m_session, file](bool written) {
        if (written) session.tell(tr("已存为 %1").arg(file));
    });
}

void AttachmentsView::remove() {
    const Attachment* attachment = chosen();
    if (attachment == nullptr || !m_remove->isEnabled()) return;
    m_list->setFocus(Qt::OtherFocusReason);  // the button goes off with the last one
    const auto change = [id = attachment->id](Edit& edit, const auto&, const auto&) {
        edit.detach(id);
    };
    m_session.editAs(right(), QStringLiteral("移除附件 ") + fromUtf8(attachment->name), change, {});
}

void AttachmentsView::dragEnterEvent(QDragEnterEvent* event) {
    if (m_add->isEnabled() && !filesIn(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void AttachmentsView::dropEvent(QDropEvent* event) {
    add(filesIn(*event->mimeData()));
    event->acceptProposedAction();
}

}  // namespace grants::ui
