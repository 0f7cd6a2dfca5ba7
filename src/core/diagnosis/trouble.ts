/** Words of messages that speak of trouble, in a line or a whole text. */
export const trouble =
  /error|erro\[|fail|fatal|denied|not permitted|cannot|can't|could not|unable|refus|invalid|not found|no such|in use|exited|timeout|timed out|needs to|not support|restrict|\beperm|eacces|warn|拒|失败|錯|错/i;
