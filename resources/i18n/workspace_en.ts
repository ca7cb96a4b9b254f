<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>storage</name>
    <message>
        <source>文件名或文件夹名中不能有双引号，请改名后再试。</source>
        <translation>File and folder names may not contain a double quote; rename it and try again.</translation>
    </message>
    <message>
        <source>文件中已有编号相同的记录；请改用已有的记录，或更正编号。</source>
        <translation>The file already has a record with the same number; use that record or correct the number.</translation>
    </message>
    <message>
        <source>记录之间的引用不成立：引用的记录不在文件中，或要删除、改号的记录仍被引用；请先登记被引用的记录，或先处理引用它的记录。</source>
        <translation>A reference between records does not hold: the record referred to is not in the file, or the one to be removed or renumbered is still in use; register the former first, or deal with what refers to the latter.</translation>
    </message>
    <message>
        <source>记录中有不允许的值(例如负的金额或空的编号)，没有保存；请更正后再试。</source>
        <translation>The record holds a value that is not allowed (such as a negative amount or an empty number) and was not saved; correct it and try again.</translation>
    </message>
    <message>
        <source>基金文件已被移走或删除，没有保存；请先备份到新文件，再重新打开。</source>
        <translation>The fund file was moved away or deleted and nothing was saved; back up to a new file first, then open again.</translation>
    </message>
    <message>
        <source>基金文件或其所在文件夹不能写入，没有保存；请检查权限，或把文件复制到可写的位置。</source>
        <translation>The fund file or its folder cannot be written and nothing was saved; check the permissions or copy the file to a writable place.</translation>
    </message>
    <message>
        <source>磁盘空间不足，没有保存；请腾出空间后再试。</source>
        <translation>The disk is full and nothing was saved; free some space and try again.</translation>
    </message>
    <message>
        <source>基金文件正被另一个程序使用；请关闭那个程序后再试。</source>
        <translation>The fund file is in use by another program; close that program and try again.</translation>
    </message>
    <message>
        <source>基金文件已损坏；请用最近的备份恢复。</source>
        <translation>The fund file is damaged; restore the latest backup.</translation>
    </message>
    <message>
        <source>读写磁盘时出错，没有保存；请检查磁盘或网络盘后再试。</source>
        <translation>The disk reported an error and nothing was saved; check the disk or network drive and try again.</translation>
    </message>
    <message>
        <source>基金文件不能处理这一步，没有保存；请重试，仍不行请核验文件。</source>
        <translation>The fund file could not carry out this step and nothing was saved; try again, and verify the file if it happens again.</translation>
    </message>
    <message>
        <source>不能在文件夹 {0} 中写入；请检查权限，或把文件复制到可写的位置。</source>
        <translation>The folder {0} cannot be written; check the permissions or copy the file to a writable place.</translation>
    </message>
    <message>
        <source>不能写入 {0}；请检查权限，或换一个可写的位置。</source>
        <translation>{0} cannot be written; check the permissions or choose a writable place.</translation>
    </message>
    <message>
        <source>读写 {0} 时出错；请检查磁盘或网络盘后再试。</source>
        <translation>An error occurred reading or writing {0}; check the disk or network drive and try again.</translation>
    </message>
    <message>
        <source>{0} 已经存在，没有覆盖；请换一个文件名。</source>
        <translation>{0} already exists and was not overwritten; choose another name.</translation>
    </message>
    <message>
        <source>找不到基金文件 {0}；请检查文件名和文件夹。</source>
        <translation>The fund file {0} was not found; check the name and the folder.</translation>
    </message>
    <message>
        <source>{0} 是文件夹，不是基金文件；请选择其中的 .zlzh 文件。</source>
        <translation>{0} is a folder, not a fund file; choose a .zlzh file inside it.</translation>
    </message>
    <message>
        <source>{0} 不是普通文件，不能作为基金文件打开。</source>
        <translation>{0} is not a regular file and cannot be opened as a fund file.</translation>
    </message>
    <message>
        <source>没有读取 {0} 的权限；请向文件的所有者索取。</source>
        <translation>You may not read {0}; ask its owner for access.</translation>
    </message>
    <message>
        <source>{0} 是只读文件；请取消只读，或复制一份再打开。</source>
        <translation>{0} is read-only; clear the read-only mark, or open a copy.</translation>
    </message>
    <message>
        <source>基金文件 {0} 不完整(被截断)；请用最近的备份恢复。</source>
        <translation>The fund file {0} is incomplete (cut short); restore the latest backup.</translation>
    </message>
    <message>
        <source>{0} 是空文件，不是基金文件；请用备份恢复，或新建基金文件。</source>
        <translation>{0} is empty and not a fund file; restore a backup or make a new fund file.</translation>
    </message>
    <message>
        <source>{0} 不是本程序的基金文件；请选择 .zlzh 文件。</source>
        <translation>{0} is not a fund file of this program; choose a .zlzh file.</translation>
    </message>
    <message>
        <source>{0} 由更新版本的程序保存，本版本不能打开；请升级程序。</source>
        <translation>{0} was saved by a newer version and cannot be opened by this one; upgrade the program.</translation>
    </message>
    <message>
        <source>基金文件 {0} 已被移走、删除或替换，没有保存；请先备份到新文件，再重新打开。</source>
        <translation>The fund file {0} was moved, deleted or replaced and nothing was saved; back up to a new file first, then open again.</translation>
    </message>
    <message>
        <source>文件内部损坏：{0}；请用最近的备份恢复。</source>
        <translation>The file is damaged inside: {0}; restore the latest backup.</translation>
    </message>
    <message>
        <source>表 {0} 中有记录引用了不存在的记录；请用最近的备份恢复。</source>
        <translation>Table {0} has records that refer to records that do not exist; restore the latest backup.</translation>
    </message>
    <message>
        <source>表 {0} 第 {1} 号记录的 {2} 不可读({3})；请用备份恢复。</source>
        <translation>In table {0}, record {1}, column {2} cannot be read ({3}); restore a backup.</translation>
    </message>
    <message>
        <source>记录 {0} 缺少专利或当事人，或专利号不成立；请更正该记录或用备份恢复。</source>
        <translation>Record {0} lacks patents or parties, or has an impossible patent number; correct it or restore a backup.</translation>
    </message>
    <message>
        <source>这条记录已被删除，没有保存；请刷新后再试。</source>
        <translation>This record has been removed and nothing was saved; refresh and try again.</translation>
    </message>
    <message>
        <source>这条记录在您打开之后已被修改，没有保存；请对照新的内容再改。</source>
        <translation>This record was changed after you opened it and nothing was saved; compare with the new content and change it again.</translation>
    </message>
    <message>
        <source>基金文件已被 {0} 在 {1} 上打开(进程 {2}，自 {3} UTC)；请在那里关闭后再试。</source>
        <translation>The fund file is open by {0} on {1} (process {2}, since {3} UTC); close it there and try again.</translation>
    </message>
    <message>
        <source>表 {0} 第 {1} 号记录缺少专利或当事人；请用备份恢复。</source>
        <translation>Record {1} of table {0} lacks a patent or a party. Restore a backup.</translation>
    </message>
    <message>
        <source>表 {0} 第 {1} 号记录不是由本程序录入的；请与备份对照。</source>
        <translation>Record {1} of table {0} was not entered by this program; compare with a backup.</translation>
    </message>
    <message>
        <source>表 {0} 第 {1} 号记录不见了，不是由本程序删除的；请与备份对照。</source>
        <translation>Record {1} of table {0} is gone, and this program did not remove it; compare with a backup.</translation>
    </message>
    <message>
        <source>表 {0} 应有 {1} 条记录，现有 {2} 条，内容与录入的不一致；它被其他程序改过，请与备份对照。</source>
        <translation>Table {0} should have {1} records and has {2}, and they are not what was entered: another program changed it; compare with a backup.</translation>
    </message>
    <message>
        <source>表 {0} 第 {1} 号记录被其他程序改过，不是录入时的内容，没有保存；请校验文件，用最近的备份恢复。</source>
        <translation>Record {1} of table {0} was changed by another program and is not what was entered; nothing was saved. Verify the file and restore the latest backup.</translation>
    </message>
    <message>
        <source>表 {0} 第 {1} 号记录的 {2} 不合情理：数额过大、占比超过 100%，或文字已损坏；请更正该记录或用备份恢复。</source>
        <translation>In record {1} of table {0}, {2} makes no sense: too large an amount, a share above 100%, or a damaged text; correct the record or restore a backup.</translation>
    </message>
    <message>
        <source>表 {0} 第 {1} 号记录与录入的内容不一致：它被其他程序改过或已损坏；请与备份对照。</source>
        <translation>Record {1} of table {0} is not what was entered: another program changed it, or it is damaged; compare with a backup.</translation>
    </message>
    <message>
        <source>基金文件 {0} 有一步没有写完，只读时不能补全；请把它和旁边的 -journal 文件一起复制到可写的文件夹再打开。</source>
        <translation>A step in the fund file {0} was left unfinished, which cannot be mended while it is only read; copy it, with the -journal file beside it, to a folder that can be written and open it there.</translation>
    </message>
    <message>
        <source>文件名太长(超过 {0} 字节，约 {1} 个汉字)；请换一个短些的文件名。</source>
        <translation>The file name is too long (over {0} bytes, about {1} Chinese characters); choose a shorter one.</translation>
    </message>
    <message>
        <source>基金文件 {0} 在只读的介质上，只能查看；要改动，请复制到本机再打开。</source>
        <translation>The fund file {0} is on a read-only medium and can only be viewed; to change it, copy it to this computer and open the copy.</translation>
    </message>
    <message>
        <source>基金文件 {0} 是只读的，只能查看；要改动，请取消只读，或复制一份再打开。</source>
        <translation>The fund file {0} is read-only and can only be viewed; to change it, clear the read-only mark or open a copy.</translation>
    </message>
    <message>
        <source>基金文件 {0} 所在的文件夹不能写入，只能查看；要改动，请取得权限，或复制到别处再打开。</source>
        <translation>The folder of the fund file {0} cannot be written, so the file can only be viewed; to change it, ask for the right, or copy it elsewhere and open the copy.</translation>
    </message>
    <message>
        <source>基金文件 {0} 打开期间被其他程序改写过，没有保存，程序也不再写入它；请把已有的数据另存为救援副本，再重新打开文件核对。</source>
        <translation>Another program wrote over the fund file {0} while it was open; nothing was saved, and nothing more will be written to it. Save what is here as a rescue copy, then open the file again and compare.</translation>
    </message>
    <message>
        <source>文件中有本程序没有建立的触发器 {0}，它会暗中改动数据；请用最近的备份恢复。</source>
        <translation>The file has a trigger {0} that this program did not make and that may change data unseen; restore the latest backup.</translation>
    </message>
    <message>
        <source>文件中有本程序没有建立的视图 {0}，它会冒充数据；请用最近的备份恢复。</source>
        <translation>The file has a view {0} that this program did not make and that may pass for data; restore the latest backup.</translation>
    </message>
    <message>
        <source>文件中有本程序没有建立的表或索引 {0}；请用最近的备份恢复。</source>
        <translation>The file has a table or index {0} that this program did not make; restore the latest backup.</translation>
    </message>
    <message>
        <source>文件中缺少 {0}，它是表、索引或触发器，被其他程序删除了；请用最近的备份恢复。</source>
        <translation>The file lacks {0}, a table, index or trigger that another program removed; restore the latest backup.</translation>
    </message>
    <message>
        <source>{0} 的结构或约束被其他程序改过；请用最近的备份恢复。</source>
        <translation>The structure or the constraints of {0} were changed by another program; restore the latest backup.</translation>
    </message>
    <message>
        <source>读不了文件 {0}，或者它正在改动；没有添加，请检查后再试。</source>
        <translation>File {0} cannot be read, or it is being changed; nothing was added. Please check it and try again.</translation>
    </message>
    <message>
        <source>附件的内容与添加时不一致，已损坏；请从备份中取出。</source>
        <translation>The attachment is not what was added and is damaged; please take it from a backup.</translation>
    </message>
    <message>
        <source>{0} 超过 2 GB，不能作为附件；请压缩或分开后再添加。</source>
        <translation>{0} is larger than 2 GB and cannot be attached; please compress or split it.</translation>
    </message>
    <message>
        <source>附件“{0}”的内容缺失或与添加时不一致；请与备份对照。</source>
        <translation>The content of attachment &quot;{0}&quot; is missing or not what was added; please compare with a backup.</translation>
    </message>
    <message>
        <source>文件中有一份不是由本程序添加的附件内容；请与备份对照。</source>
        <translation>The file holds the content of an attachment that this program did not add; please compare with a backup.</translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <source>审计记录第 {0} 条与前文对不上：它或它之前的记录被改动过；请与备份对照。</source>
        <translation>Audit row {0} does not follow from the rows before it: it or an earlier one was altered; compare with a backup.</translation>
    </message>
    <message>
        <source>审计记录第 {0} 条的时间({1})早于前一条：电脑的时钟曾被调回。</source>
        <translation>The time of audit row {0} ({1}) is before the previous row: the computer&apos;s clock was set back.</translation>
    </message>
    <message>
        <source>备份和要恢复的文件是同一个文件；请选择另一个备份。</source>
        <translation>The backup and the file to restore are the same file; choose another backup.</translation>
    </message>
    <message>
        <source>文件中的方案不可读；请用最近的备份恢复。</source>
        <translation>The plan in the file cannot be read; restore the latest backup.</translation>
    </message>
    <message>
        <source>基金文件 {0} 在网络盘上，断网可能损坏文件；请复制到本机再使用。</source>
        <translation>The fund file {0} lies on a network drive, where a lost connection can damage it; copy it to this computer before use.</translation>
    </message>
    <message>
        <source>方案有误，第一处在 {0}；请用 plan validate 逐处改正。</source>
        <translation>The plan has faults, the first at {0}; correct each of them with the help of plan validate.</translation>
    </message>
    <message>
        <source>审计链应有 {0} 条，末条与留底不符，现有 {1} 条：末尾被删去或改过；请用最近的备份恢复。</source>
        <translation>The audit trail should have {0} rows and has {1}, and its last row is not the one that was kept: its end was removed or changed; restore the latest backup.</translation>
    </message>
    <message>
        <source>文件中的方案不是由本程序存入的那一份，被其他程序改过；请用最近的备份恢复。</source>
        <translation>The plan in the file is not the one that this program stored: another program changed it; restore the latest backup.</translation>
    </message>
    <message>
        <source>文件内容的指纹与最后一条审计记录不符：文件被其他程序改过或已损坏；请用最近的备份恢复。</source>
        <translation>The digest of the file&apos;s content is not that of the last audit row: another program changed the file, or it is damaged; restore the latest backup.</translation>
    </message>
    <message>
        <source>审计链中没有 {0}：这份文件不是印出它的那一份，或那之前的记录被整链重写过；请与当时的备份对照。</source>
        <translation>The audit trail does not go through {0}: this is not the file that printed it, or the trail was rewritten whole; compare with a backup of that time.</translation>
    </message>
    <message>
        <source>基金文件 {0} 这次是以只读方式打开的，只能查看；要改动，请照常打开。</source>
        <translation>The fund file {0} was opened read-only this time and can only be viewed; to change it, open it as usual.</translation>
    </message>
    <message>
        <source>保存时磁盘出错，不能确定这一步是否已存入；请检查磁盘，重新打开文件核对后再继续。</source>
        <translation>The disk failed while saving, and it is not certain whether this step was stored; check the disk, open the file again and look before going on.</translation>
    </message>
    <message>
        <source>没有“{0}”这个动作；请核对。</source>
        <translation>There is no action &quot;{0}&quot;; please check it.</translation>
    </message>
    <message>
        <source>请写明意见，再办理。</source>
        <translation>Please give a reason first.</translation>
    </message>
    <message>
        <source>还没有可以撤回的办理。</source>
        <translation>There is no decision yet that could be reversed.</translation>
    </message>
    <message>
        <source>请选择结论，再办理。</source>
        <translation>Please choose a result first.</translation>
    </message>
    <message>
        <source>密码不能为空；请重新输入。</source>
        <translation>A password cannot be empty; please type it again.</translation>
    </message>
    <message>
        <source>请填写姓名。</source>
        <translation>Please give a name.</translation>
    </message>
    <message>
        <source>没有登录名为“{0}”的人员；请核对登录名。</source>
        <translation>Nobody has the login &quot;{0}&quot;; please check it.</translation>
    </message>
    <message>
        <source>这样就没有管理员了；请先让另一位人员担任管理员。</source>
        <translation>Nobody would be left to manage people; please make somebody else an administrator first.</translation>
    </message>
    <message>
        <source>登录名“{0}”已有人使用；请换一个。</source>
        <translation>The login &quot;{0}&quot; is taken; please choose another.</translation>
    </message>
    <message>
        <source>您的密码是一次性的；请先修改密码。</source>
        <translation>Your password serves once; please change it first.</translation>
    </message>
    <message>
        <source>密码已连续错了 {0} 次；请等 {1} 秒再登录。</source>
        <translation>The password was wrong {0} times in a row; please wait {1} seconds before the next.</translation>
    </message>
    <message>
        <source>登录名或密码不对，或者此人已停用；请核对后再试。</source>
        <translation>The login or the password is wrong, or the person is disabled; please check and try again.</translation>
    </message>
    <message>
        <source>新密码与原来的相同；请换一个。</source>
        <translation>The new password is the old one; please choose another.</translation>
    </message>
    <message>
        <source>第一个人员必须是管理员；请先添加管理员。</source>
        <translation>The first person must be an administrator; please add one first.</translation>
    </message>
    <message>
        <source>此文件已启用人员权限；请先登录。</source>
        <translation>This file knows people; please sign in first.</translation>
    </message>
    <message>
        <source>{0} 已经办理到后面的步骤，这部分内容不能再改；要更正，请先退回补正或撤回办理。</source>
        <translation>{0} has moved on to later steps, so this part can no longer be changed; to correct it, return it for correction or reverse the decision first.</translation>
    </message>
    <message>
        <source>{0} 的评分表由专家本人填写，别人不能改；补录纸质评分表请勾选“纸质”。</source>
        <translation>The score sheet of {0} is filled in by its reviewer and nobody else can change it; to enter a sheet from paper, tick “On paper”.</translation>
    </message>
    <message>
        <source>没有受理号为“{0}”的申报；请核对受理号。</source>
        <translation>There is no application with the number “{0}”; please check it.</translation>
    </message>
    <message>
        <source>{0} 现在不能这样办理；请先看它的状态和下一步。</source>
        <translation>This decision cannot be taken on {0} now; look at where it stands and its next step first.</translation>
    </message>
    <message>
        <source>{0} 没有分配给您评审；请与组织人员核对。</source>
        <translation>{0} is not assigned to you for review; please check with the organisers.</translation>
    </message>
    <message>
        <source>{0} 的评分表已提交或评审已结束，不能再改；如有误，请与组织人员联系。</source>
        <translation>The score sheet of {0} is submitted or its review is closed, so it can no longer be changed; if it is wrong, please contact the organisers.</translation>
    </message>
    <message>
        <source>您还不是评审专家；请组织人员在评审专家里填上您的登录名。</source>
        <translation>You are not a reviewer yet; please let the organisers enter your login among the reviewers.</translation>
    </message>
    <message>
        <source>评分表里没有“{0}”这一项；请核对评分项。</source>
        <translation>The score sheet has no “{0}”; please check the criterion.</translation>
    </message>
    <message>
        <source>“{0}”的分值应在 0 到 {1} 之间；请改正。</source>
        <translation>The points for “{0}” have to be from 0 to {1}; please correct them.</translation>
    </message>
    <message>
        <source>“{0}”还没有评分；每一项都评分后再提交。</source>
        <translation>“{0}” has no points yet; score every criterion, then submit.</translation>
    </message>
    <message>
        <source>评审包 {0} 已损坏或被改动过；请对方重发。</source>
        <translation>The review package {0} is damaged or was altered; have it sent again.</translation>
    </message>
    <message>
        <source>{0} 不是评审包；请选择专家交回的 .zlps 文件。</source>
        <translation>{0} is no review package; choose the .zlps file that the reviewer handed back.</translation>
    </message>
    <message>
        <source>{0} 已撤回或作废，包里的评分没有收下。</source>
        <translation>{0} is withdrawn or void; its scores in the package were not taken.</translation>
    </message>
    <message>
        <source>{0} 现在不在评审中，包里的评分没有收下。</source>
        <translation>{0} is not under review now; its scores in the package were not taken.</translation>
    </message>
    <message>
        <source>{0} 已不由此专家评审，包里的评分没有收下。</source>
        <translation>{0} is no longer reviewed by this expert; its scores in the package were not taken.</translation>
    </message>
    <message>
        <source>{0} 已登记此专家回避，包里的评分没有收下。</source>
        <translation>The expert is recused from {0}; its scores in the package were not taken.</translation>
    </message>
    <message>
        <source>{0} 的评分表在基金文件里已提交，包里不同的内容没有收下。</source>
        <translation>The sheet of {0} is submitted in the fund file; what differs in the package was not taken.</translation>
    </message>
    <message>
        <source>{0} 的“{1}”：发包之后方案的评分表改过，没有收下。</source>
        <translation>“{1}” of {0}: the plan&apos;s rubric was changed after the package was issued; not taken.</translation>
    </message>
    <message>
        <source>{0} 的“{1}”：分值超出范围，没有收下。</source>
        <translation>“{1}” of {0}: the points are out of range; not taken.</translation>
    </message>
    <message>
        <source>{0} 的“{1}”：基金文件里已有不同的评分，保留原有的，没有收下。</source>
        <translation>“{1}” of {0}: the fund file has another score already and keeps it; not taken.</translation>
    </message>
    <message>
        <source>{0} 的评分表没有整张收下，所以不算已提交。</source>
        <translation>The sheet of {0} was not taken whole, so it does not count as submitted.</translation>
    </message>
    <message>
        <source>评审包 {0} 不完整(被截断)；请重新复制或请对方重发。</source>
        <translation>The review package {0} is incomplete (cut short); copy it again or have it sent again.</translation>
    </message>
    <message>
        <source>评审包 {0} 由更新版本的程序写出；请升级程序。</source>
        <translation>The review package {0} was written by a newer version of the program; update the program.</translation>
    </message>
    <message>
        <source>评审包 {0} 的密码不对；请核对后再试。</source>
        <translation>The password of the review package {0} is wrong; check it and try again.</translation>
    </message>
    <message>
        <source>评审包 {0} 的末尾不完整或被改动过；请重新复制或请对方重发。</source>
        <translation>The end of the review package {0} is missing or was altered; copy it again or have it sent again.</translation>
    </message>
    <message>
        <source>{0} 没有写完；请检查磁盘空间后再试。</source>
        <translation>{0} could not be written whole; check the disk space and try again.</translation>
    </message>
    <message>
        <source>读不了评审包 {0}；请检查权限。</source>
        <translation>The review package {0} cannot be read; check the permissions.</translation>
    </message>
    <message>
        <source>这是 {0} 的评审包，只能用来评审；其他事请在单位办理。</source>
        <translation>This is the review package of {0} and serves for reviewing only; do anything else at the bureau.</translation>
    </message>
    <message>
        <source>{0} 是设了密码的评审包；请在窗口里打开它并输入密码。</source>
        <translation>{0} is a review package under a password; open it in the window and enter the password.</translation>
    </message>
    <message>
        <source>没有编号为“{0}”的评审专家；请核对编号。</source>
        <translation>There is no reviewer numbered “{0}”; check the number.</translation>
    </message>
    <message>
        <source>{0} 现在没有在评审中的申报；开启评审后再发包。</source>
        <translation>{0} has no application under review now; open the review before issuing a package.</translation>
    </message>
    <message>
        <source>这个评审包不是从这份基金文件发出的(发自“{0}”，{1})；请在发出它的文件里收回。</source>
        <translation>This review package was not issued from this fund file (it is from “{0}”, {1}); take it back in the file that issued it.</translation>
    </message>
    <message>
        <source>{0} 不是评审包，不需要交回。</source>
        <translation>{0} is no review package; there is nothing to hand back.</translation>
    </message>
    <message>
        <source>立项编号 {0} 已经用过，一个编号只用一次；请核对。</source>
        <translation>Award number {0} is already used; a number is used only once. Check it.</translation>
    </message>
    <message>
        <source>{0} 是在这里办理的，不能再改；要更正，请撤回或不予批准。</source>
        <translation>{0} was decided about here and can no longer be changed; to correct it, take the decision back or reject it.</translation>
    </message>
    <message>
        <source>{0} 还没有办理过，不能直接登记；请申请或提出。</source>
        <translation>{0} was not decided about yet and cannot simply be entered; request or propose it.</translation>
    </message>
    <message>
        <source>金额要大于 0；请填写金额。</source>
        <translation>The amount must be more than 0; enter it.</translation>
    </message>
    <message>
        <source>请写明追回的原因，再办理。</source>
        <translation>Say why the money comes back first.</translation>
    </message>
    <message>
        <source>没有代码为“{0}”的单位；请核对统一社会信用代码。</source>
        <translation>There is no unit with the code “{0}”; check the credit code.</translation>
    </message>
    <message>
        <source>方案里没有资金“{0}”；请写成 P3、S1 这样的编号。</source>
        <translation>The plan has no line “{0}”; write a code such as P3 or S1.</translation>
    </message>
    <message>
        <source>调出和调入是同一项资金；请改成不同的两项。</source>
        <translation>The money would move from a line to itself; name two different ones.</translation>
    </message>
    <message>
        <source>没有编号为“{0}”的拨付；请核对拨付编号。</source>
        <translation>There is no payment with the number “{0}”; check the number.</translation>
    </message>
    <message>
        <source>没有编号为“{0}”的调剂；请核对调剂编号。</source>
        <translation>There is no reallocation with the number “{0}”; check the number.</translation>
    </message>
    <message>
        <source>拨付的申请和支付不能撤回；没付的请不予批准，付了的请办理追回。</source>
        <translation>The request and the confirmation of a payment cannot be taken back; reject what is not paid, recover what is.</translation>
    </message>
    <message>
        <source>调入的资金已经安排出去，不能撤回这笔调剂；请先腾出资金。</source>
        <translation>The money that was moved is committed already, so this cannot be taken back; free the money first.</translation>
    </message>
    <message>
        <source>现在的密码不对；请重新输入。</source>
        <translation>The current password is wrong; type it again.</translation>
    </message>
    <message>
        <source>专家 {0} 正在评审，或已经自己打过分，登录名和编号不能再改，也不能删除；要换人，请让他回避，另登记一位专家。</source>
        <translation>Expert {0} is reviewing, or has scored by a login already: login and number can no longer change, nor can the expert be removed; to put somebody else in this place, have this expert step back and register another one.</translation>
    </message>
    <message>
        <source>{0} 不能把自己的登录名填给评审专家；请由 {1} 填写。</source>
        <translation>{0} may not give an expert the own login; please ask {1} to enter it.</translation>
    </message>
    <message>
        <source>{0} 不能把自己的登录名填给评审专家；没有别的审核人员，请管理员再设一位。</source>
        <translation>{0} may not give an expert the own login; there is no other officer, so an administrator has to appoint one.</translation>
    </message>
    <message>
        <source>指纹 {0} 不在现在的审计链上：印出它的是 {1} UTC 由 {2} 恢复备份时被替换的那一份。恢复之前的改动不在这份文件里，请到当时留在旁边、名字里有“替换前”的那一份里查。</source>
        <translation>Fingerprint {0} is not on the audit trail any more: it was printed by the state that gave way when {2} restored a backup at {1} UTC. Changes from before that are not in this file; look for them in the one that was left beside it then, with 替换前 in its name.</translation>
    </message>
    <message>
        <source>审计链中没有 {0}：它可能是 {1} UTC 由 {2} 恢复备份之前的那份文件印出的，当时没有记下那份文件的全部指纹；也可能这份文件不是印出它的那一份，或那之前的记录被整链重写过。请与当时的备份和名字里有“替换前”的文件对照。</source>
        <translation>The audit trail does not go through {0}: perhaps it was printed by the file that was there before {2} restored a backup at {1} UTC, whose fingerprints were not all kept then; perhaps this is not the file that printed it, or the trail was rewritten whole. Compare with a backup of that time and with files that have 替换前 in their names.</translation>
    </message>
    <message>
        <source>批次 {0} 的内容与冻结时的校验值不符；请与备份对照。</source>
        <translation>What is kept of batch {0} does not match its checksum of when it was frozen; compare with a backup.</translation>
    </message>
    <message>
        <source>批次 {0} 没有应申请的款项，或没有写明单位；请写成 批次/统一社会信用代码。</source>
        <translation>Batch {0} has nothing to be requested, or no unit was named; write BATCH/USCC.</translation>
    </message>
    <message>
        <source>没有编号为“{0}”的批次；请核对批次编号。</source>
        <translation>There is no batch numbered &quot;{0}&quot;; check the number.</translation>
    </message>
    <message>
        <source>方案里没有奖补“{0}”；请写成 S1 这样的编号。</source>
        <translation>The plan has no scheme &quot;{0}&quot;; write a code such as S1.</translation>
    </message>
    <message>
        <source>{0} 没有可以纳入批次的奖补申报；请先录入或导入，或改截止日期。</source>
        <translation>{0} has no claim that a batch could take; enter or import claims first, or change the last day.</translation>
    </message>
    <message>
        <source>{0} 的评分表交回时没有提交，填了 {1}/{2} 项。</source>
        <translation>The score sheet of {0} came back without being submitted; {1} of {2} criteria are filled in.</translation>
    </message>
    <message>
        <source>您在 {0} 的评审组里，这项申报的纸质评分表请由不在评审组里的审核人员补录。</source>
        <translation>You sit on the panel of {0}; its paper sheets have to be typed in by an officer who is not on the panel.</translation>
    </message>
    <message>
        <source>{0} 还没有批准；请先由负责人批准或不予批准。</source>
        <translation>{0} is not approved yet; a chief has to approve or reject it first.</translation>
    </message>
    <message>
        <source>{0} 已经批准；请支付，不再支付的请负责人撤回批准，再不予批准。</source>
        <translation>{0} is approved; pay it, or, if it is not to be paid, have a chief reverse the approval and reject it.</translation>
    </message>
    <message>
        <source>{0} 已经支付，不能再这样办理；要收回请办理追回。</source>
        <translation>{0} is paid, so this cannot be done any more; to get it back, record a recovery.</translation>
    </message>
    <message>
        <source>{0} 没有批准；要支付请重新申请，或由负责人撤回不予批准。</source>
        <translation>{0} was rejected; to pay it, request it anew or have a chief reverse the rejection.</translation>
    </message>
    <message>
        <source>{0} 录入时就已经办到后面的步骤，这部分内容不能再改；要更正，请由有权登记它的状态的人员先改回这一步，改好以后再改回来。</source>
        <translation>{0} was entered as having come further, so this can no longer be changed. To correct it, have somebody who may enter its state set it back to this step first, and forward again afterwards.</translation>
    </message>
    <message>
        <source>{0} 不能把申报登记为“{1}”；请由 {2} 登记，或先登记为前面的状态，再请有权的人员办理后面的步骤。</source>
        <translation>{0} may not enter an application as “{1}”; please ask {2}, or enter it in an earlier state and let those who have the right take the later steps.</translation>
    </message>
    <message>
        <source>{0} 不能把申报登记为“{1}”，别的人员也不能；请先登记为前面的状态，再请有权的人员办理后面的步骤。</source>
        <translation>{0} may not enter an application as “{1}”, nor may anybody else; enter it in an earlier state and let those who have the right take the later steps.</translation>
    </message>
    <message>
        <source>{0} 不能改动登记为“{1}”的申报的状态；请由 {2} 改动。</source>
        <translation>{0} may not change the state of an application that was entered as “{1}”; please ask {2}.</translation>
    </message>
    <message>
        <source>{0} 不能改动登记为“{1}”的申报的状态，别的人员也不能；请管理员指定人员。</source>
        <translation>{0} may not change the state of an application that was entered as “{1}”, nor may anybody else; please let an administrator name somebody.</translation>
    </message>
</context>
</TS>
