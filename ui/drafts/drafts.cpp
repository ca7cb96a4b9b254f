// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/drafts.h"

#include "output/durable.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QtConcurrentRun>
#include <algorithm>
#include <filesystem>
#include <mutex>

namespace grants::ui {

namespace {

constexpr int kSavedAfter = 300;  // milliseconds; half a second with what a form waits
const QString kSheets = QStringLiteral("sheets"), kId = QStringLiteral("id"),
              kTexts = QStringLiteral("texts"), kBase = QStringLiteral("base");

/// What tells more than the fund file: all of a new record, of a stored one what is typed over.
bool isNews(const Draft& draft, std::size_t column) {
    const bool anything = !draft.texts[column].empty() || !draft.base[column].empty();
    return draft.isNew() ? anything : draft.touches(column);
}

/// The texts typed, by header.
QJsonObject touchedTexts(const Draft& draft, const Texts& texts, const ColumnDescriptors& columns) {
    QJsonObject object;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (isNews(draft, column))
            object[fromUtf8(columns[column].header)] = QString::fromStdString(texts[column]);
    }
    return object;
}

void fill(Texts& texts, const QJsonObject& from, const Entry& entry) {
    for (auto cell = from.begin(); cell != from.end(); ++cell) {
        const std::size_t column = entry.columnNamed(cell.key().toStdString());
        if (column < texts.size()) texts[column] = cell.value().toString().toStdString();
    }
}

QJsonObject writtenDraft(const Draft& draft, const ColumnDescriptors& columns) {
    return {{kId, QString::number(draft.id)},
            {kTexts, touchedTexts(draft, draft.texts, columns)},
            {kBase, touchedTexts(draft, draft.base, columns)}};
}

/// The base of a new record is what it began with: what is like it was not typed. Of a record that
/// is gone there is none.
Draft readDraft(const QJsonObject& object, const Entry& entry) {
    const std::int64_t id = object[kId].toString().toLongLong();
    const auto stored = entry.typed(id);
    const Texts base = stored ? stored->texts : entry.blank().texts;
    Draft draft{0, stored ? id : 0, base, base};
    fill(draft.texts, object[kTexts].toObject(), entry);
    if (stored || id == 0) fill(draft.base, object[kBase].toObject(), entry);
    return draft;
}

QJsonObject readObject(const QString& name) {
    QFile file(name);
    return !name.isEmpty() && file.open(QIODevice::ReadOnly)
               ? QJsonDocument::fromJson(file.readAll()).object()
               : QJsonObject();
}

/// Read back, because a full disk may take the bytes and keep none.
bool writeWhole(const QString& name, const QByteArray& bytes) {
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(bytes) != bytes.size()) return false;
    file.close();
    QFile back(name);
    return back.open(QIODevice::ReadOnly) && back.readAll() == bytes;
}

}  // namespace

/// Writes one after another, whatever thread comes first; an older state never lands on a newer.
struct Drafts::Writer {
    std::mutex mutex;
    quint64 asked = 0, done = 0;

    /// False when it could not be saved; what was saved before is then still there.
    bool write(const QString& name, const QByteArray& bytes, quint64 serial) {
        const std::lock_guard lock(mutex);
        if (serial < done) return true;
        done = serial;
        if (bytes.isEmpty()) return QFile::remove(name) || !QFile::exists(name);
        const std::filesystem::path place(name.toStdU16String());
        std::error_code failed;
        std::filesystem::create_directories(place.parent_path(), failed);
        sweepDrafts(place);
        const std::filesystem::path draft = draftNameBeside(place);
        const PassingFile passing(draft);
        const bool saved = writeWhole(QString::fromStdU16String(draft.u16string()), bytes) &&
                           flushToDisk(draft) == 0 && renameReplacing(draft, place) == 0;
        if (!saved) std::filesystem::remove(draft, failed);
        return saved;
    }
};

Drafts::Drafts(Session& session) : m_session(session), m_writer(std::make_shared<Writer>()) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(kSavedAfter);
    connect(&m_timer, &QTimer::timeout, this, &Drafts::save);
    connect(&session, &Session::opened, this, &Drafts::load);
    connect(&session, &Session::changed, this, &Drafts::follow);
}

Drafts::~Drafts() {
    flush();
}

QString Drafts::fileOf(const QString& fund, std::int64_t person) {
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    const QString whose = person == 0 ? fund : fund + u'\n' + QString::number(person);
    const QByteArray name =
        QCryptographicHash::hash(whose.toUtf8(), QCryptographicHash::Sha256).toHex();
    return data.absoluteFilePath(QStringLiteral("drafts/%1.json").arg(QLatin1String(name)));
}

DraftSheet& Drafts::sheet(const QString& name) {
    auto& sheet = m_sheets[name];
    if (!sheet) {
        sheet = std::make_unique<DraftSheet>(m_session, name);
        connect(sheet.get(), &DraftSheet::unkeptChanged, this, [this] {
            if (!m_loading && !m_timer.isActive()) m_timer.start();
        });
    }
    return *sheet;
}

/// Of whoever is there; none for who may not type.
QString Drafts::ownFile() const {
    const auto may = [this](Operation right) {
        return m_session.obstacleToChange(right).isEmpty();
    };
    const bool takesDrafts = m_session.isOpen() && (may(Operation::Enter) || may(Operation::Pay));
    return takesDrafts ? fileOf(m_session.file(), m_session.actor().person.value) : QString();
}

/// Whoever gets the right to type, or loses it, has other drafts than before.
void Drafts::follow() {
    if (ownFile() != m_file || mayShowMore()) return load();
    for (const auto& [name, sheet] : m_sheets) sheet->follow();
}

bool Drafts::mayShowMore() const {
    const QStringList names = m_unshown.keys();
    return std::any_of(names.begin(), names.end(), [this](const QString& name) {
        const auto found = m_sheets.find(name);
        return found != m_sheets.end() && found->second->obstacle().isEmpty();
    });
}

void Drafts::load() {
    flush();  // of the fund file that was open before
    m_file = ownFile();
    m_loading = true;
    m_unshown = {};
    for (const auto& [name, sheet] : m_sheets) sheet->clear();
    takeFrom(m_file);
    m_loading = false;
    inherit();
    Q_EMIT loaded();
}

void Drafts::takeFrom(const QString& file) {
    const QJsonObject sheets = readObject(file)[kSheets].toObject();
    for (auto each = sheets.begin(); each != sheets.end(); ++each) {
        DraftSheet& drafts = sheet(each.key());
        if (drafts.entry() == nullptr) {
            m_unshown[each.key()] = each.value();
            continue;
        }
        std::vector<Draft> found;
        for (const auto draft : each.value().toArray())
            found.push_back(readDraft(draft.toObject(), *drafts.entry()));
        drafts.restore(std::move(found));
    }
}

/// What was typed while the file knew nobody goes to its first person, who is the one that rights
/// began with; it stays where it is until it is saved as his.
void Drafts::inherit() {
    const QString nobodys = fileOf(m_session.file());
    if (!m_session.isFirstPerson() || !QFile::exists(nobodys)) return;
    if (m_file.isEmpty()) {
        return m_session.warn(
            tr("启用人员权限之前填的、没有保存的内容还留着；给自己加上“录入”角色，就能接着填。"));
    }
    takeFrom(nobodys);
    if (!flush()) return;
    QFile::remove(nobodys);
    m_session.tell(tr("启用人员权限之前填的、没有保存的内容已转给您，可以接着填。"));
}

QByteArray Drafts::written() const {
    QJsonObject sheets = m_unshown;
    for (const auto& [name, sheet] : m_sheets) {
        if (sheet->entry() == nullptr) continue;
        QJsonArray drafts;
        for (const Draft& draft : sheet->unkept())
            drafts.append(writtenDraft(draft, sheet->entry()->columns()));
        if (!drafts.isEmpty()) sheets[name] = drafts;
    }
    if (sheets.isEmpty()) return {};
    return QJsonDocument({{QStringLiteral("fund"), m_session.file()}, {kSheets, sheets}}).toJson();
}

void Drafts::save() {
    if (m_file.isEmpty()) return;
    // A watcher, which may go before the writing ends; a continuation may not.
    auto* watcher = new QFutureWatcher<bool>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        noteSaved(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(
        [writer = m_writer, file = m_file, bytes = written(), serial = ++m_writer->asked] {
            return writer->write(file, bytes, serial);
        }));
}

bool Drafts::flush() {
    const bool waiting = m_timer.isActive() || !m_saved;
    m_timer.stop();
    if (!waiting || m_file.isEmpty()) return true;
    noteSaved(m_writer->write(m_file, written(), ++m_writer->asked));
    return m_saved;
}

void Drafts::noteSaved(bool saved) {
    const bool news = m_saved && !saved;
    m_saved = saved;
    if (!news) return;
    m_session.tellFailure(
        tr("正在填的内容没有存下：主文件夹所在的磁盘已满或不能写入。"
           "请不要关闭窗口，腾出空间后再继续；已有的内容仍在窗口里。"));
}

}  // namespace grants::ui
